import type { DecisionFacts } from '@/core/law';

/** Articles 8 to 11 of the regulation, each with the items it lists: first and last, counted from 0. */
export const articles = [
  { article: '8', first: 0, last: 4 },
  { article: '9', first: 5, last: 10 },
  { article: '10', first: 11, last: 14 },
  { article: '11', first: 15, last: 18 },
] as const;

type CompetitionStanding = 'not-judged' | 'away' | 'to-review' | 'reviewed' | 'concluded';

/** A fair-competition review as it is read: judgement, the nineteen answers by article, exception, conclusion. */
export function competitionView(facts: DecisionFacts) {
  const answers = facts.competitionAnswers;
  const standing: CompetitionStanding = facts.competitionConclusion
    ? 'concluded'
    : facts.competitionFirstReviewOn
      ? 'reviewed'
      : facts.competitionJudgement === undefined
        ? 'not-judged'
        : facts.competitionJudgement.applies
          ? 'to-review'
          : 'away';
  return {
    standing,
    groups: articles.map(({ article, first, last }) => ({
      article,
      items: Array.from({ length: last - first + 1 }, (_, i) => ({ index: first + i, answer: answers?.[first + i] })),
    })),
    yes: answers?.flatMap((answer, index) => (answer ? [index] : [])) ?? [],
    /** An item answered with yes and no exception claimed. */
    isUncovered: (answers?.includes(true) ?? false) && !facts.competitionException,
  };
}
