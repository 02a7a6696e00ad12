import * as z from 'zod/mini';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { stances } from '@/ports/matter-api';

/** What becomes of an opinion: taken up, in part, not, or it is not about this matter (D713 18.1; HLJ 20). */
export const answerKinds = ['adopted', 'partly', 'not', 'outside'] as const;
export type AnswerKind = (typeof answerKinds)[number];

const day = z.custom<CivilDate>(isCivilDate);

/** An answer of the unit in charge; published, it is never changed: a correction is a later answer beside it. */
export const publicAnswer = z.strictObject({
  kind: z.enum(answerKinds),
  reason: z.string(),
  writtenOn: day,
  publishedOn: z.nullable(day),
});

/** An opinion as it came through the public entry. The receipt code is not kept: its hash is the id. */
export const publicOpinion = z.strictObject({
  id: z.string(),
  receivedOn: day,
  stance: z.enum(stances),
  clause: z.nullable(z.string()),
  /** As it was written; sealed and shown with personal data masked. null: erased at the writer's wish. */
  text: z.nullable(z.string()),
  /** The same with personal data masked: what is sealed. */
  shown: z.string(),
  name: z.nullable(z.string()),
  contact: z.nullable(z.string()),
  /** Why a person looks at it before it is counted; null: nothing speaks against it. */
  held: z.nullable(z.string()),
  /** Batch it was put into last; whether that is sealed the record tells. */
  batch: z.nullable(z.string()),
  answers: z.array(publicAnswer),
  erasedOn: z.nullable(day),
});
export type PublicOpinion = z.infer<typeof publicOpinion>;
