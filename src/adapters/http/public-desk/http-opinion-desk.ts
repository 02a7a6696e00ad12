import * as z from 'zod/mini';
import type { SendRequest } from '@/adapters/http';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { stances } from '@/ports/matter-api';
import { type PublicOpinionDesk, publicAnswer } from '@/ports/public-opinions';
import { askDesk } from './ask-desk';

const deskOpinions = z.array(
  z.object({
    id: z.string(),
    receivedOn: z.custom<CivilDate>(isCivilDate),
    stance: z.enum(stances),
    clause: z.nullable(z.string()),
    held: z.nullable(z.string()),
    theme: z.nullable(z.string()),
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
const refusal = z.object({ kind: z.enum(['not-allowed', 'not-found', 'nothing', 'invalid']) });
const done = z.pipe(
  z.object({}),
  z.transform(() => true as const),
);

/** The desk of public opinions over HTTP; every answer is decoded. */
export function httpOpinionDesk(base: URL, send: SendRequest): PublicOpinionDesk {
  const ask = askDesk(base, send, refusal);
  const post = <T>(matterId: string, rest: string, schema: z.ZodMiniType<T>, body: unknown) =>
    ask(matterId, `public-opinions/${rest}`, schema, { method: 'POST', body });
  return {
    list: (matterId) => ask(matterId, 'public-opinions', deskOpinions),
    gather: (matterId, batch) => post(matterId, 'batches', seal, { batch }),
    hold: (matterId, id, reason) => post(matterId, 'held', done, { id, reason }),
  };
}
