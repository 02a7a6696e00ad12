import { describe, expect, it } from 'vitest';
import { settledWeights } from '@/panels/pairwise';
import { withWorkedWeights } from './with-worked-weights';
import { workedWeights } from './worked-weights';

describe('the weights that follow from judgements', () => {
  it('swings share 1 by their points', () => {
    expect(workedWeights({ method: 'swing', swings: [100, 60, 40] }, 3)).toEqual({
      ok: true,
      value: { weights: [0.5, 0.3, 0.2] },
    });
  });
  it('an order alone gives the centroid: 11/18, 5/18, 2/18', () => {
    const answer = workedWeights({ method: 'order', places: [1, 2, 3] }, 3);
    expect(answer?.ok && answer.value.weights.map((weight) => Math.round(weight * 18))).toEqual([11, 5, 2]);
  });
  it('pairs that agree give back the weights they were made of, and one that was not judged is filled', () => {
    const pairs = [
      { more: 1, less: 2, times: 2 },
      { more: 2, less: 3, times: 3 },
    ];
    const answer = workedWeights({ method: 'pairs', pairs }, 3);
    expect(answer?.ok && answer.value.weights.map((weight) => Number(weight.toFixed(6)))).toEqual([0.6, 0.3, 0.1]);
    expect(answer?.ok && answer.value.pairwise?.judgedShare).toBeCloseTo(2 / 3, 12);
  });
  it.each([
    ['a swing left open', { method: 'swing', swings: [100, null] }, 'missing-weight'],
    ['swings that are all zero', { method: 'swing', swings: [0, 0] }, 'no-weight'],
    ['a place left open', { method: 'order', places: [1] }, 'missing-weight'],
    ['pairs that do not connect', { method: 'pairs', pairs: [] }, 'not-connected'],
  ])('are refused for %s', (_, weighting, reason) => {
    const answer = workedWeights(weighting, 2);
    expect(answer?.ok ? undefined : answer?.error.reason).toBe(reason);
  });
  it('are given directly where no method works them out', () =>
    expect(workedWeights({ method: 'direct' }, 2)).toBeUndefined());
  it('add up to 1 after rounding', () => {
    expect(settledWeights([1 / 3, 1 / 3, 1 / 3])).toEqual([0.333334, 0.333333, 0.333333]);
    expect(
      withWorkedWeights({
        criteria: [{ name: 'a' }, { name: 'b' }],
        weighting: { method: 'swing', swings: [100, 100] },
      }),
    ).toEqual({
      criteria: [
        { name: 'a', weight: 0.5 },
        { name: 'b', weight: 0.5 },
      ],
    });
  });
});
