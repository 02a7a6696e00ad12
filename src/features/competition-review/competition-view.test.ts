import { describe, expect, it } from 'vitest';
import { decisionFactsSchema } from '@/core/law';
import { competitionView } from './competition-view';
import { strings } from './strings';

const view = (facts: object) => competitionView(decisionFactsSchema.parse(facts));
const judged = { applies: true, because: '涉及价格', by: '甲', on: '2026-01-05' };

describe('a fair-competition review as it is read', () => {
  it.each([
    [{}, 'not-judged'],
    [{ competitionJudgement: { ...judged, applies: false } }, 'away'],
    [{ competitionJudgement: judged }, 'to-review'],
    [{ competitionFirstReviewOn: '2026-05-01' }, 'reviewed'],
    [{ competitionConclusion: 'consistent' }, 'concluded'],
  ])('%j: %s', (facts, standing) => expect(view(facts).standing).toBe(standing));
  it('shows nineteen items under four articles, each with its own words', () => {
    const indexes = view({}).groups.flatMap(({ items }) => items.map(({ index }) => index));
    expect(indexes).toEqual(Array.from({ length: 19 }, (_, index) => index));
    expect(strings.zh.recordCompetitionFirstReview.items).toHaveLength(19);
    expect(strings.en.recordCompetitionFirstReview.items).toHaveLength(19);
  });
  it('marks an item answered with yes that no exception covers', () => {
    const competitionAnswers = Array.from({ length: 19 }, (_, index) => index === 6);
    expect(view({ competitionAnswers }).yes).toEqual([6]);
    expect(view({ competitionAnswers }).isUncovered).toBe(true);
    const competitionException = { ground: '扶贫', noMilderWay: '无', period: '三年' };
    expect(view({ competitionAnswers, competitionException }).isUncovered).toBe(false);
    expect(view({}).isUncovered).toBe(false);
  });
});
