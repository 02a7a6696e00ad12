import * as z from 'zod/mini';
import { cleanText } from '@/core/kernel';

const MAX_HEADING = 20_000;
const prose = z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(MAX_HEADING));

/** A written opinion under the three headings of the regulation (D713 19), as its expert gives it by link. */
export const givenOpinion = z.strictObject({
  /** Which of the questions it answers, where several were put. */
  question: z.optional(z.string()),
  necessity: prose,
  feasibility: prose,
  soundness: prose,
  verdict: z.enum(['agree', 'conditional', 'disagree']),
  scores: z.array(z.int().check(z.minimum(1), z.maximum(5))).check(z.maxLength(20)),
});
export type GivenOpinion = z.infer<typeof givenOpinion>;

interface Asked {
  readonly expertQuestions?: readonly string[] | undefined;
  readonly expertItems?: readonly string[] | undefined;
}

/** What is wrong with opinions as a whole; undefined: nothing. Each question has one, and each item its rating. */
export function opinionFault(
  { expertQuestions = [], expertItems = [] }: Asked,
  opinions: readonly GivenOpinion[],
): 'questions' | 'scores' | undefined {
  const asked = expertQuestions.length > 0 ? expertQuestions : [undefined];
  const isEach = opinions.length === asked.length && asked.every((one, at) => opinions[at]?.question === one);
  if (!isEach) return 'questions';
  return opinions.some(({ scores }) => scores.length !== expertItems.length) ? 'scores' : undefined;
}
