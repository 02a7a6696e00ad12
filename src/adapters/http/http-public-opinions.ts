import * as z from 'zod/mini';
import { type CivilDate, err, isCivilDate, ok, type Result } from '@/core/kernel';
import { stances } from '@/ports/matter-api';
import { type DeskFailure, type PublicOpinionDesk, publicAnswer } from '@/ports/public-opinions';
import type { SendRequest } from './http-matter-api';

const deskOpinions = z.array(
  z.object({
    id: z.string(),
    receivedOn: z.custom<CivilDate>(isCivilDate),
    stance: z.enum(stances),
    clause: z.nullable(z.string()),
    held: z.nullable(z.string()),
    answers: z.array(publicAnswer),
    text: z.string(),
    isSealed: z.boolean(),
    hasContact: z.boolean(),
  }),
);
const seal = z.object({
  id: z.string(),
  channel: z.string(),
  rows: z.number(),
  persons: z.number(),
  digest: z.string(),
});
const refusal = z.object({ kind: z.enum(['not-allowed', 'not-found', 'unanswered', 'nothing', 'invalid']) });
const done = z.pipe(
  z.object({}),
  z.transform(() => true as const),
);

/** The desk of public opinions over HTTP; every answer is decoded. */
export function httpPublicOpinions(base: URL, send: SendRequest): PublicOpinionDesk {
  const url = (matterId: string, rest: string) =>
    new URL(`api/matters/${encodeURIComponent(matterId)}/public-opinions${rest}`, base);
  async function ask<T>(request: Request, schema: z.ZodMiniType<T>): Promise<Result<T, DeskFailure>> {
    let response: Response;
    try {
      response = await send(request);
    } catch {
      return err({ kind: 'offline' });
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return err(refusal.safeParse(body).data ?? { kind: 'server' });
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
    list: (matterId) => ask(new Request(url(matterId, '')), deskOpinions),
    gather: (matterId, batch) => ask(post(matterId, '/batches', { batch }), seal),
    hold: (matterId, id, reason) => ask(post(matterId, '/held', { id, reason }), done),
    answer: (matterId, ids, answer) => ask(post(matterId, '/answers', { ids, ...answer }), done),
    publish: (matterId) => ask(post(matterId, '/publication', {}), done),
  };
}
