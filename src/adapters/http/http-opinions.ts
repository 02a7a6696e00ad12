import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import type { OpinionIntake, OpinionIntakeFailure } from '@/ports/opinion-store';
import type { SendRequest } from './http-matter-api';

const seal = z.object({
  id: z.string(),
  channel: z.string(),
  rows: z.number(),
  persons: z.number(),
  digest: z.string(),
});
const faulty = z.object({
  problems: z.array(z.object({ row: z.number(), field: z.string(), why: z.string() })),
  total: z.number(),
});
const kinds = {
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-found',
  409: 'taken',
  413: 'too-large',
  507: 'storage-full',
} as const;

/** Bringing opinions over HTTP; every answer is decoded. */
export function httpOpinions(base: URL, send: SendRequest): OpinionIntake {
  const url = (matterId: string, rest = '') =>
    new URL(`api/matters/${encodeURIComponent(matterId)}/opinions${rest}`, base);

  async function ask(request: Request): Promise<Result<unknown, OpinionIntakeFailure>> {
    let response: Response;
    try {
      response = await send(request);
    } catch {
      return err({ kind: 'offline' });
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) return ok(body);
    const rows = response.status === 422 ? faulty.safeParse(body) : undefined;
    if (rows?.success) return err({ kind: 'rows', ...rows.data });
    return err({ kind: response.status in kinds ? kinds[response.status as keyof typeof kinds] : 'server' }); // just found there
  }

  return {
    async receive(matterId, batch) {
      const answer = await ask(
        new Request(url(matterId), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(batch),
        }),
      );
      if (!answer.ok) return answer;
      const sealed = seal.safeParse(answer.value);
      return sealed.success ? ok(sealed.data) : err({ kind: 'server' });
    },
    async discard(matterId, id) {
      const answer = await ask(new Request(url(matterId, `/${encodeURIComponent(id)}`), { method: 'DELETE' }));
      return answer.ok ? ok(true) : answer;
    },
  };
}
