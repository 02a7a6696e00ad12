import * as z from 'zod/mini';
import { type CivilDate, cleanText, isCivilDate } from '@/core/kernel';

const day = z.custom<CivilDate>(isCivilDate);
const words = (most: number) => z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(most));

export const questionKinds = ['single', 'several', 'scale', 'text'] as const;
/** Steps of a scale, from 1. */
export const SCALE = 5;
export const MAX_WORDS = 500;

/** One question. Only a choice has options; a scale runs from 1 to 5. */
const question = z
  .strictObject({
    id: z.string().check(z.regex(/^q\d{1,3}$/)),
    kind: z.enum(questionKinds),
    title: words(300),
    options: z.array(words(200)).check(z.maxLength(20)),
    isRequired: z.boolean(),
  })
  .check(
    z.refine(({ kind, options }) =>
      kind === 'single' || kind === 'several'
        ? options.length >= 2 && new Set(options).size === options.length
        : options.length === 0,
    ),
  );
export type Question = z.infer<typeof question>;

export const questions = z.array(question).check(
  z.maxLength(40),
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
);

/** The questionnaire of a consultation, one a matter. Published, its questions are never changed. */
export const questionnaire = z.strictObject({
  /** That of the matter. */
  id: z.string(),
  version: z.number(),
  questions,
  publishedOn: z.nullable(day),
  resultsOn: z.nullable(day),
});
export type Questionnaire = z.infer<typeof questionnaire>;

/** What one person said to one question: options by their place, steps of the scale by their number, or words. */
export const said = z.strictObject({
  question: z.string(),
  chosen: z.array(z.int().check(z.nonnegative(), z.maximum(20))).check(z.maxLength(20)),
  words: z.nullable(z.string().check(z.overwrite(cleanText), z.maxLength(MAX_WORDS))),
});
export type GivenReply = z.infer<typeof said>;

/** A questionnaire as it was filled in; personal data in words are masked before it is kept. */
export const questionnaireReply = z.strictObject({ id: z.string(), on: day, said: z.array(said) });
export type QuestionnaireReply = z.infer<typeof questionnaireReply>;
