import * as z from 'zod/mini';
import type { Refusal } from '@/ports/data-source';

const number = z.number();
const problem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-found') }),
  z.object({ kind: z.literal('forbidden'), why: z.string() }),
  z.object({ kind: z.literal('too-large'), cap: number }),
  z.object({ kind: z.literal('late'), afterMs: number }),
  z.object({ kind: z.literal('busy'), retryAfterMs: number }),
  z.object({ kind: z.literal('offline'), why: z.string() }),
  z.object({ kind: z.literal('refused'), why: z.string() }),
]);

/** What our own proxy says when it does not hand on an answer; undefined where the words are not the proxy's. */
export function proxyRefusal({ status, headers }: Response, body: string): Refusal | undefined {
  if (headers.get('hengce-answer') !== 'proxy') return undefined;
  let told: z.infer<typeof problem>;
  try {
    told = problem.parse(JSON.parse(body));
  } catch {
    return { kind: 'malformed', where: `proxy ${status}` };
  }
  switch (told.kind) {
    case 'not-found':
      return { kind: 'absent' };
    case 'forbidden':
      return { kind: 'forbidden', need: told.why === 'sign-in' ? 'login' : 'grant' };
    case 'too-large':
      return { kind: 'tooBig', cap: told.cap, unit: 'bytes' };
    case 'late':
      return { kind: 'late', afterMs: told.afterMs };
    case 'busy':
      return { kind: 'busy', retryAfterMs: told.retryAfterMs };
    case 'offline':
      return { kind: 'offline' };
    case 'refused':
      return { kind: 'failed', status, said: told.why };
  }
}
