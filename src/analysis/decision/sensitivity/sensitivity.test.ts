import { expect, it } from 'vitest';
import { solveLinearProgram } from '../linear-program/solve-linear-program';
import { potentialOptimality } from './potential-optimality';
import { smallestFlips } from './smallest-flip';

const scores = {
  names: ['a', 'b', 'c', 'd'],
  criteria: ['x', 'y', 'z'],
  values: [
    [0.9, 0.1, 0.4],
    [0.2, 0.8, 0.6],
    [0.5, 0.5, 0.45],
    [0.3, 0.3, 0.9],
  ],
  weights: [0.5, 0.3, 0.2],
};

it('finds the nearest weights that bring each rival level (scipy linprog: 0.142857, 0.175, 0.254545)', () => {
  const flips = smallestFlips(scores);
  expect(flips.ok && flips.value.map(({ rival }) => rival)).toEqual(['b', 'c', 'd']);
  for (const [k, distance] of [1 / 7, 0.175, 0.25454545454545].entries())
    expect(flips.ok && flips.value[k]?.distance).toBeCloseTo(distance, 10);
});

it('finds the largest lead that weights can give (scipy linprog: 0.4, 0.3, 0, 0.3)', () => {
  const answers = potentialOptimality(scores);
  const margins = answers.ok ? answers.value.map(({ margin }) => margin) : [];
  for (const [k, margin] of [0.4, 0.3, 0, 0.3].entries()) expect(margins[k]).toBeCloseTo(margin, 10);
  expect(answers.ok && answers.value[2]?.possible).toBe(true);
  const worse = potentialOptimality({ ...scores, values: scores.values.with(2, [0.49, 0.49, 0.44]) });
  expect(worse.ok && worse.value[2]?.possible).toBe(false);
});

it('says that rows contradict each other, and does not solve what has no end', () => {
  const row = { coefficients: [1], min: 2, max: 1 };
  expect(solveLinearProgram({ direction: 'maximize', objective: [1], rows: [row] })).toMatchObject({
    error: { reason: 'no-such-weights' },
  });
  expect(solveLinearProgram({ direction: 'maximize', objective: [1], rows: [] })).toMatchObject({
    error: { reason: 'not-solved' },
  });
});
