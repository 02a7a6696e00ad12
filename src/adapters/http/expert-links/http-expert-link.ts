import type * as z from 'zod/mini';
import { type ExpertLinkApi, expertTask, linkRefusal } from '@/ports/expert-links';
import { askDecoded, jsonRequest } from '../ask-decoded';
import type { SendRequest } from '../http-matter-api';
import { done } from './done';

/** What the holder of a link may do, over HTTP; every answer is decoded. */
export function httpExpertLink(base: URL, send: SendRequest): ExpertLinkApi {
  const asked = askDecoded(send, linkRefusal);
  const ask = <T>(path: string, sent: unknown, schema: z.ZodMiniType<T>) =>
    asked(jsonRequest(new URL(`api/open/experts${path}`, base), sent), schema);
  return {
    open: (code) => ask('', { code }, expertTask),
    declare: (code, hasInterest, note) => ask('/declaration', { code, hasInterest, note }, done),
    withdraw: (code) => ask('/withdrawal', { code }, done),
    sign: (code, opinions) => ask('/opinion', { code, opinions }, done),
    answer: (code, values, comment) => ask('/answer', { code, values, comment }, done),
  };
}
