import * as z from 'zod/mini';
import { deskInvitation, deskRefusal, gatheredOpinion, gatheredRound, type InvitationDesk } from '@/ports/expert-links';
import { askDecoded, jsonRequest } from '../ask-decoded';
import type { SendRequest } from '../http-matter-api';
import { done } from './done';

/** The desk of invitations over HTTP; every answer is decoded. */
export function httpInvitationDesk(base: URL, send: SendRequest): InvitationDesk {
  const url = (matterId: string, rest: string) =>
    new URL(`api/matters/${encodeURIComponent(matterId)}/expert-invitations${rest}`, base);
  const ask = askDecoded(send, deskRefusal);
  const post = (matterId: string, rest: string, body: unknown) => jsonRequest(url(matterId, rest), body);
  return {
    list: (matterId) => ask(new Request(url(matterId, '')), z.array(deskInvitation)),
    invite: (matterId, invitations) => ask(post(matterId, '', invitations), done),
    revoke: (matterId, id) => ask(post(matterId, '/revocation', { id }), done),
    gather: (matterId) => ask(new Request(url(matterId, '/answers')), gatheredRound),
    opinions: (matterId) => ask(new Request(url(matterId, '/opinions')), z.array(gatheredOpinion)),
  };
}
