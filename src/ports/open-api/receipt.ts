import * as z from 'zod/mini';
import { type CivilDate, cleanText, isCivilDate } from '@/core/kernel';
import { stances } from '@/ports/matter-api';
import { MAX_LINE, MAX_TEXT } from '@/ports/opinion-store';
import { isSaid, said } from '@/ports/questionnaire';
import { readReceiptCode } from './receipt-code';
import { toldAnswer } from './told-answer';

const day = z.custom<CivilDate>(isCivilDate);
const line = z.string().check(z.overwrite(cleanText), z.maxLength(MAX_LINE));
const code = z.string().check(z.refine((typed) => readReceiptCode(typed) === typed));

/**
 * An opinion on its way, a questionnaire filled in, or both. Its code is made where it is written: sent twice with one code, it is
 * one. Blank text: no opinion.
 */
export const opinionToSend = z
  .strictObject({
    code,
    clause: z.nullable(line),
    stance: z.enum(stances),
    text: z.string().check(z.overwrite(cleanText), z.maxLength(MAX_TEXT)),
    name: z.nullable(line),
    contact: z.nullable(line),
    /** null: the questionnaire was left blank. */
    replies: z.nullable(z.array(said).check(z.maxLength(40))),
  })
  .check(z.refine(({ text, replies }) => text !== '' || (replies ?? []).some(isSaid)));
export type OpinionToSend = z.infer<typeof opinionToSend>;

export const codeToFollow = z.strictObject({ code });

/** What a receipt code tells its holder. */
export const receipt = z.object({
  matter: z.object({ id: z.string(), title: z.nullable(z.string()), unit: z.nullable(z.string()) }),
  receivedOn: day,
  clause: z.nullable(z.string()),
  stance: z.enum(stances),
  /** null: only the questionnaire was filled in. */
  text: z.nullable(z.string()),
  /** `counted`: a questionnaire alone. */
  state: z.enum(['received', 'held', 'sealed', 'answered', 'counted']),
  held: z.nullable(z.string()),
  /** The newest is in force; those before it stay to be read. */
  answers: z.array(toldAnswer),
  /** Theme it was answered with; null: it stands in none. */
  theme: z.nullable(z.string()),
  replies: z.array(z.object({ title: z.string(), said: z.string() })),
  /** null: nobody enrolled for a hearing with this code. `drawn`: null until the list was published. */
  enrolment: z.nullable(
    z.object({
      number: z.string(),
      side: z.string(),
      state: z.enum(['received', 'admitted', 'refused', 'withdrawn']),
      reason: z.nullable(z.string()),
      drawn: z.nullable(z.boolean()),
    }),
  ),
  hasPersonal: z.boolean(),
  erasedOn: z.nullable(day),
});
export type Receipt = z.infer<typeof receipt>;

export const refusals = [
  'closed',
  'too-many',
  'too-large',
  'too-long',
  'invalid',
  'replies',
  'taken',
  'not-found',
  'storage-full',
] as const;
export const openRefusal = z.object({
  kind: z.enum(refusals),
  waitSeconds: z.optional(z.number()),
  question: z.optional(z.string()),
});
