import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import { type ExpertLinkApi, expertTask, type LinkFailure, linkRefusal } from '@/ports/expert-links';
import type { SendRequest } from '../http-matter-api';

const done = z.pipe(
  z.object({}),
  z.transform(() => true as const),
);

/** What the holder of a link may do, over HTTP; every answer is decoded. */
export function httpExpertLink(base: URL, send: SendRequest): ExpertLinkApi {
  async function ask<T>(path: string, sent: unknown, schema: z.ZodMiniType<T>): Promise<Result<T, LinkFailure>> {
    let response: Response;
    try {
      response = await send(
        new Request(new URL(`api/open/experts${path}`, base), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(sent),
        }),
      );
    } catch {
      return err({ kind: 'offline' });
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return err(linkRefusal.safeParse(body).data ?? { kind: 'server' });
    const decoded = schema.safeParse(body);
    return decoded.success ? ok(decoded.data) : err({ kind: 'server' });
  }
  return {
    open: (code) => ask('', { code }, expertTask),
    declare: (code, hasInterest, note) => ask('/declaration', { code, hasInterest, note }, done),
    withdraw: (code) => ask('/withdrawal', { code }, done),
    answer: (code, values, comment) => ask('/answer', { code, values, comment }, done),
  };
}
