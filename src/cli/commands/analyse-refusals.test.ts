import { expect, it } from 'vitest';
import { analyseCase } from './analyse';

const table = {
  criteria: [{ name: 'x' }, { name: 'y' }],
  alternatives: [
    { name: 'a', scores: [1, 2] },
    { name: 'b', scores: [2, 1] },
  ],
};
const drawn = (distribution: object) => ({
  method: 'monte-carlo',
  input: {
    factors: [{ name: 'f', distribution }],
    alternatives: [{ name: 'a', terms: [{ amount: 1, factors: ['f'] }] }],
  },
});

it.each([
  [
    'names a criterion twice',
    { method: 'smaa', input: table, options: { order: ['x', 'x'] } },
    'options.order.1: the name is used twice',
  ],
  [
    'leaves a criterion out of the order',
    { method: 'smaa', input: table, options: { order: ['x'] } },
    'options.order: not as many entries as needed',
  ],
  [
    'has thirds that do not add up',
    drawn({ kind: 'discrete', values: [1, 2, 3], probabilities: [0.333, 0.333, 0.333] }),
    'input.factors.0.distribution: one probability for each value, none negative, together 1',
  ],
  [
    'has a mode outside',
    drawn({ kind: 'pert', min: 2, mode: 1, max: 3 }),
    'input.factors.0.distribution: must satisfy min ≤ mode ≤ max',
  ],
  [
    'has an unknown kind',
    drawn({ kind: 'beta' }),
    '"point", "uniform", "triangular", "pert", "normal", "lognormal", "discrete"',
  ],
  [
    'takes an option of two away',
    { method: 'rank-reversal', input: table, options: { by: 'weighted-sum' } },
    'input.alternatives: at least three are needed',
  ],
])('a case that %s is told the rule', (_, given, line) => {
  const told = analyseCase(given);
  expect('faults' in told && told.faults.join('\n')).toContain(line);
});
