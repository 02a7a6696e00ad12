import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairwiseWeights } from './pairwise-weights';

const house = [
  [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
  [null, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
  [null, null, 1, 6, 3, 4, 6, 1 / 5],
  [null, null, null, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
  [null, null, null, null, 1, 1 / 2, 1 / 5, 1 / 6],
  [null, null, null, null, null, 1, 1 / 5, 1 / 6],
  [null, null, null, null, null, null, 1, 1 / 2],
  [null, null, null, null, null, null, null, 1],
];
const missing = [
  [0, 3],
  [0, 5],
  [0, 7],
  [1, 4],
  [1, 6],
  [2, 3],
  [2, 7],
  [3, 5],
  [3, 6],
  [4, 7],
  [5, 6],
  [1, 2],
] as const;

it('completes twelve missing pairs of eight items as scipy’s BFGS on λ_max does', () => {
  const matrix = house.map((row, i) =>
    row.map((value, j) => (missing.some(([a, b]) => a === i && b === j) ? null : value)),
  );
  const answer = pairwiseWeights(matrix);
  expect(answer.ok && answer.value.lambdaMax).toBeCloseTo(9.18686865140181, 9);
  expect(answer.ok && answer.value.completed[0]?.[3]).toBeCloseTo(11.23504, 4);
  expect(answer.ok && answer.value.completed[0]?.[7]).toBeCloseTo(0.74501721, 4);
  expect(answer.ok && answer.value.judgedShare).toBeCloseTo(16 / 28, 12);
});

it('gives back the weights behind consistent judgements, whatever pairs are missing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), { minLength: 3, maxLength: 7 }),
      fc.nat(),
      (raw, salt) => {
        const total = raw.reduce((sum, w) => sum + w, 0);
        // The first item was compared with every other, so the pairs connect them all.
        const matrix = raw.map((a, i) =>
          raw.map((b, j) => (i > 0 && i < j && (i * 7 + j * 3 + salt) % 3 > 0 ? null : i <= j ? a / b : null)),
        );
        const answer = pairwiseWeights(matrix);
        expect(answer.ok && answer.value.consistencyIndex).toBeLessThan(1e-9);
        for (const [i, w] of raw.entries()) expect(answer.ok && answer.value.weights[i]).toBeCloseTo(w / total, 7);
      },
    ),
    { numRuns: 60 },
  );
});

it('names circles and what cannot be answered', () => {
  const circle = pairwiseWeights([
    [1, 2, 1 / 2],
    [null, 1, 2],
    [null, null, 1],
  ]);
  expect(circle.ok && circle.value.cycles).toEqual([[0, 1, 2]]);
  const refused = (matrix: (number | null)[][]) => {
    const answer = pairwiseWeights(matrix);
    return answer.ok ? undefined : answer.error;
  };
  expect(
    refused([
      [1, 3],
      [0.5, 1],
    ]),
  ).toEqual({ reason: 'not-reciprocal', at: ['matrix', 1, 0] });
  expect(
    refused([
      [1, 0],
      [null, 1],
    ]),
  ).toEqual({ reason: 'not-positive', at: ['matrix', 0, 1] });
  expect(
    refused([
      [1, -2],
      [null, 1],
    ]),
  ).toEqual({ reason: 'not-positive', at: ['matrix', 0, 1] });
  expect(refused([[1, 2]])).toEqual({ reason: 'not-square', at: ['matrix', 0] });
  expect(
    refused([
      [1, 2, null],
      [null, 1, null],
      [null, null, 1],
    ]),
  ).toEqual({ reason: 'not-connected', at: ['matrix'] });
  expect(
    refused([
      [1, 3],
      [0.33, 1],
    ]),
  ).toBeUndefined();
  const two = pairwiseWeights([
    [1, 3],
    [null, 1],
  ]);
  expect(two.ok && two.value.consistencyRatio).toBeNull();
});
