import * as z from 'zod/mini';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { answerKinds } from '@/ports/public-opinions';

/** What stands otherwise in a clause: its words before and after; null: it is not there. */
export const toldChange = z.object({ no: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) });

/** An answer that went out: what became of it, why, and the clauses that were changed for it. */
export const toldAnswer = z.object({
  kind: z.enum(answerKinds),
  reason: z.string(),
  on: z.custom<CivilDate>(isCivilDate),
  changes: z.array(toldChange),
});
export type ToldAnswer = z.infer<typeof toldAnswer>;
