import * as z from 'zod/mini';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { stances } from '@/ports/matter-api';
import { publicAnswer } from './public-answer';

const day = z.custom<CivilDate>(isCivilDate);

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
  /** Theme of the ledger it stands in, by id; the answer to the theme is its answer, unless it has one of its own. */
  theme: z._default(z.nullable(z.string()), null),
  answers: z.array(publicAnswer),
  erasedOn: z.nullable(day),
});
export type PublicOpinion = z.infer<typeof publicOpinion>;
