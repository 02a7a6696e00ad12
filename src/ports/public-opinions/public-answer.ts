import * as z from 'zod/mini';
import { type CivilDate, isCivilDate } from '@/core/kernel';

/** What becomes of an opinion: taken up, in part, not, or it is not about this matter (D713 18.1; HLJ 20). */
export const answerKinds = ['adopted', 'partly', 'not', 'outside'] as const;
export type AnswerKind = (typeof answerKinds)[number];

const day = z.custom<CivilDate>(isCivilDate);
const person = z.strictObject({ id: z.string(), name: z.string() });

/** A clause that stands otherwise because of what was said: its words before and after; null: it is not there. */
const clauseChange = z.strictObject({
  no: z.string(),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});

/**
 * An answer of the unit in charge: drafted by one, looked at by another, published with all others. Published, it is never
 * changed: a correction is a later answer beside it.
 */
export const publicAnswer = z.strictObject({
  kind: z.enum(answerKinds),
  reason: z.string(),
  changes: z._default(z.array(clauseChange), []),
  /** null: written before it was kept who wrote. */
  by: z._default(z.nullable(person), null),
  writtenOn: day,
  review: z._default(
    z.nullable(z.strictObject({ by: person, on: day, isApproved: z.boolean(), because: z.nullable(z.string()) })),
    null,
  ),
  /** Publication it went out with; whether that took place the record tells. */
  publication: z._default(z.nullable(z.string()), null),
  /** Day of publication of answers from before the record told of it. */
  publishedOn: z.nullable(day),
});
export type PublicAnswer = z.infer<typeof publicAnswer>;
