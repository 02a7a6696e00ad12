import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { PublicAnswer } from '@/ports/public-opinions';
import { contentOf } from './content-of';

/** Publications of answers, as the record tells them. */
export type Publications = DecisionFacts['answerPublications'];

/** Day on which an answer went out; null: it has not. */
export const dayPublished = (
  { publication, publishedOn }: PublicAnswer,
  publications: Publications = [],
): CivilDate | null => publishedOn ?? publications.find((one) => one.publication === publication)?.publishedOn ?? null;

/** What anybody concerned reads, oldest first: the last is in force, those before it stay to be read. */
export const publishedAnswers = (answers: readonly PublicAnswer[], publications: Publications) =>
  answers.flatMap((answer) => {
    const on = dayPublished(answer, publications);
    const { kind, reason, changes } = answer;
    return on === null ? [] : [{ kind, reason, changes, on }];
  });

/** The answer that was written and has not gone out; undefined: there is none. */
export const pendingAnswer = (answers: readonly PublicAnswer[], publications: Publications): PublicAnswer | undefined =>
  answers.findLast((answer) => dayPublished(answer, publications) === null);

/** What stands before the eyes of who looks at an answer: approved or sent back are these words, and no later ones. */
export const wordsOfAnswer = (answer: PublicAnswer): string => JSON.stringify(contentOf(answer));

/** The words of the answers that wait, by the ids of what they answer. */
export const wordsSeen = (
  answered: readonly { readonly id: string; readonly answers: readonly PublicAnswer[] }[],
  publications: Publications,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    answered.flatMap(({ id, answers }) => {
      const pending = pendingAnswer(answers, publications);
      return pending ? [[id, wordsOfAnswer(pending)]] : [];
    }),
  );

export type AnswerStep = 'none' | 'drafted' | 'returned' | 'approved' | 'published';

/** Where the answer stands: what was published and is being corrected stands where the correction does. */
export function answerStep(answers: readonly PublicAnswer[], publications: Publications): AnswerStep {
  const pending = pendingAnswer(answers, publications);
  if (!pending) return answers.length > 0 ? 'published' : 'none';
  if (!pending.review) return 'drafted';
  return pending.review.isApproved ? 'approved' : 'returned';
}
