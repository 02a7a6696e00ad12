import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import {
  deskInvitation,
  deskRefusal,
  gatheredRound,
  type InvitationDesk,
  type InvitationFailure,
} from '@/ports/expert-links';
import type { SendRequest } from '../http-matter-api';

const done = z.pipe(
  z.object({}),
  z.transform(() => true as const),
);

/** The desk of invitations over HTTP; every answer is decoded. */
export function httpInvitationDesk(base: URL, send: SendRequest): InvitationDesk {
  const url = (matterId: string, rest: string) =>
    new URL(`api/matters/${encodeURIComponent(matterId)}/expert-invitations${rest}`, base);
  async function ask<T>(request: Request, schema: z.ZodMiniType<T>): Promise<Result<T, InvitationFailure>> {
    let response: Response;
    try {
      response = await send(request);
    } catch {
      return err({ kind: 'offline' });
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return err(deskRefusal.safeParse(body).data ?? { kind: 'server' });
    const decoded = schema.safeParse(body);
    return decoded.success ? ok(decoded.data) : err({ kind: 'server' });
  }
  const post = (matterId: string, rest: string, body: unknown) =>
    new Request(url(matterId, rest), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    list: (matterId) => ask(new Request(url(matterId, '')), z.array(deskInvitation)),
    invite: (matterId, invitations) => ask(post(matterId, '', invitations), done),
    revoke: (matterId, id) => ask(post(matterId, '/revocation', { id }), done),
    gather: (matterId) => ask(new Request(url(matterId, '/answers')), gatheredRound),
  };
}
