import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankOptions } from './rank-options';

const criteria = [
  { name: 'cost', direction: 'down' as const, worst: 10, best: 0, weight: 0.5 },
  { name: 'quality', direction: 'up' as const, worst: 0, best: 100, weight: 0.5 },
];

describe('rankOptions', () => {
  it('weighs and orders: 0.5·0.8 + 0.5·0.6 = 0.7', () => {
    const answer = rankOptions(
      [
        { name: 'a', scores: [2, 60] },
        { name: 'b', scores: [8, 50] },
      ],
      criteria,
      1,
    );
    expect(answer.ok && answer.value.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(answer.ok && answer.value[0]?.value).toBeCloseTo(0.7, 12);
    expect(answer.ok && answer.value[0]?.firstRankAcceptability).toBe(1);
  });
  it('two mirrored options are each first under half of the weightings', () => {
    const answer = rankOptions(
      [
        { name: 'a', scores: [0, 0] },
        { name: 'b', scores: [10, 100] },
      ],
      criteria,
      3,
    );
    expect(answer.ok && answer.value[0]?.firstRankAcceptability).toBeCloseTo(0.5, 1);
  });
  it.each([
    ['no options', [], criteria, 'no-options'],
    ['missing data', [{ name: 'a', scores: [null, 1] }], criteria, 'missing-data'],
    ['ragged', [{ name: 'a', scores: [1] }], criteria, 'ragged'],
    ['weights', [{ name: 'a', scores: [1, 1] }], criteria.map((c) => ({ ...c, weight: 0.4 })), 'weights'],
    ['scale', [{ name: 'a', scores: [1, 1] }], criteria.map((c) => ({ ...c, best: c.worst })), 'scale'],
  ])('refuses %s', (_, options, given, error) => expect(rankOptions(options, given, 1)).toEqual({ ok: false, error }));
  it('shares add up to one and the order follows the values', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 100 })), {
          minLength: 1,
          maxLength: 5,
        }),
        (rows) => {
          const answer = rankOptions(
            rows.map((scores, i) => ({ name: `o${i}`, scores })),
            criteria,
            5,
          );
          if (!answer.ok) return false;
          const total = answer.value.reduce((sum, { firstRankAcceptability }) => sum + firstRankAcceptability, 0);
          return (
            Math.abs(total - 1) < 1e-9 &&
            answer.value.every((o, i) => i === 0 || o.value <= (answer.value[i - 1]?.value ?? 1))
          );
        },
      ),
      { numRuns: 30 },
    ));
});
