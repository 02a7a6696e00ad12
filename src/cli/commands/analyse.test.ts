import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseSchema, methods } from '@/analysis/methods';
import { analyseCase } from './analyse';

const table = (
  scores: (number | null)[][],
  criteria: object[] = [
    { name: 'x', weight: 1 },
    { name: 'y', weight: 1 },
  ],
) => ({
  criteria,
  alternatives: scores.map((row, i) => ({ name: `a${i}`, scores: row })),
});
const good = table([
  [1, 2],
  [2, 1],
  [3, 3],
]);
const linear = { name: 'x', weight: 1, value: { kind: 'linear', worst: 5, best: 5 } };

describe('a case that has no answer tells the field and why', () => {
  it.each([
    ['no such method', { method: 'oracle' }, 'method: no such method “oracle”'],
    ['no case', [1], 'method:'],
    ['a field unknown', { method: 'swing', input: { swings: [], extra: 1 } }, 'input.extra'],
    ['a wrong type', { method: 'topsis', input: table([['1' as never, 2]]) }, 'input.alternatives.0.scores.0'],
    [
      'negative weight',
      {
        method: 'weighted-sum',
        input: table(
          [[1, 2]],
          [
            { name: 'x', weight: -1 },
            { name: 'y', weight: 2 },
          ],
        ),
      },
      'input.criteria.0.weight: a weight cannot be negative',
    ],
    [
      'zero weights',
      {
        method: 'weighted-sum',
        input: table(
          [[1, 2]],
          [
            { name: 'x', weight: 0 },
            { name: 'y', weight: 0 },
          ],
        ),
      },
      'input.criteria: the weights are all zero',
    ],
    [
      'a missing weight',
      { method: 'weighted-sum', input: table([[1, 2]], [{ name: 'x', weight: 1 }, { name: 'y' }]) },
      'input.criteria.1.weight',
    ],
    [
      'a missing cell',
      {
        method: 'topsis',
        input: table([
          [1, 2],
          [null, 1],
        ]),
      },
      'input.alternatives.1.scores.0: a figure is missing',
    ],
    ['ragged rows', { method: 'topsis', input: table([[1, 2], [1]]) }, 'input.alternatives.1.scores'],
    [
      'one name twice',
      { method: 'topsis', input: { ...good, alternatives: [good.alternatives[0], good.alternatives[0]] } },
      'input.alternatives.1.name',
    ],
    ['an empty scale', { method: 'weighted-sum', input: table([[1], [2]], [linear]) }, 'input.criteria.0.value.best'],
    [
      'options alike',
      {
        method: 'topsis',
        input: table([
          [1, 2],
          [1, 2],
        ]),
      },
      'the options do not differ',
    ],
    [
      'both signs',
      {
        method: 'topsis',
        input: table([
          [1, -2],
          [1, 2],
        ]),
      },
      'input.alternatives.0.scores.1',
    ],
    [
      'thresholds',
      { method: 'promethee', input: { ...good, preferences: [{ kind: 'linear', q: 3, p: 2 }, { kind: 'usual' }] } },
      'input.preferences.0',
    ],
    [
      'profiles out of order',
      {
        method: 'mr-sort',
        input: {
          ...good,
          classes: [
            { name: 'A', profile: [1, 1] },
            { name: 'B', profile: [2, 0] },
          ],
          lowest: 'C',
        },
        options: { majority: 0.5 },
      },
      'input.classes.1.profile.0',
    ],
    [
      'a limit nobody meets',
      { method: 'smaa', input: good, options: { lower: [0.8, 0.8] } },
      'options: no weights satisfy',
    ],
    [
      'correlations at odds',
      {
        method: 'monte-carlo',
        input: {
          factors: ['a', 'b', 'c'].map((name) => ({ name, distribution: { kind: 'normal', mean: 0, sd: 1 } })),
          alternatives: [{ name: 'p', terms: [{ amount: 1, factors: ['a'] }] }],
          correlation: [
            [1, 0.9, -0.9],
            [0.9, 1, 0.9],
            [-0.9, 0.9, 1],
          ],
        },
      },
      'input.correlation: the correlations contradict',
    ],
    [
      'a mode outside',
      {
        method: 'monte-carlo',
        input: {
          factors: [{ name: 'a', distribution: { kind: 'pert', min: 1, mode: 9, max: 3 } }],
          alternatives: [{ name: 'p', terms: [{ amount: 1 }] }],
        },
      },
      'input.factors.0.distribution',
    ],
    ['a rate', { method: 'npv', input: { flows: [1] }, options: { rate: -2 } }, 'options.rate'],
    [
      'bands',
      { method: 'npv', input: { flows: [1] }, options: { rate: [{ fromYear: 5, rate: 0.1 }] } },
      'options.rate.0',
    ],
    [
      'a day',
      { method: 'xnpv', input: { flows: [{ on: '2026-02-30', amount: 1 }] }, options: { rate: 0.1 } },
      'input.flows.0.on',
    ],
    ['one expert', { method: 'kendall-w', input: { ratings: [[1, 2, 3]] } }, 'input.ratings: at least two'],
    [
      'all ties',
      {
        method: 'kendall-w',
        input: {
          ratings: [
            [3, 3],
            [3, 3],
          ],
        },
      },
      'input.ratings: all ratings tie',
    ],
    ['a rating off the scale', { method: 'appropriateness', input: { ratings: [5, 12] } }, 'input.ratings.1'],
    [
      'probabilities',
      { method: 'scenarios', input: { alternatives: [{ name: 'a', payoffs: [1, 2] }], probabilities: [0.5, 0.4] } },
      'input.probabilities',
    ],
    [
      'a number beyond reckoning',
      { method: 'npv', input: { flows: [1, 1e308] }, options: { rate: 0.1 } },
      'input.flows.1: not a number that can be worked with',
    ],
    [
      'a result beyond the range of numbers',
      { method: 'npv', input: { flows: Array.from({ length: 400 }, () => 1) }, options: { rate: -0.9 } },
      'input: the result is beyond the range',
    ],
    ['flows of one sign', { method: 'irr', input: { flows: [1, 2, 3] } }, 'input.flows: the cash flows do not change'],
    [
      'ends of a factor the wrong way round',
      {
        method: 'tornado',
        input: { factors: [{ name: 'a', base: 2, low: 5, high: 1 }], terms: [{ amount: 5, factors: ['a'] }] },
      },
      'input.factors.0.low: the low end is above the high end',
    ],
    [
      'one name for two in any list',
      { method: 'swing', input: { swings: ['a', 'a'].map((criterion) => ({ criterion, points: 50 })) } },
      'input.swings.1.criterion: the name is used twice',
    ],
    [
      'grades that end too low',
      {
        method: 'stability-risk',
        input: { factors: [{ name: 'f', weight: 1, before: { chance: 1, impact: 1 } }] },
        options: { factorBands: [{ grade: 'low', upTo: 0.3 }], indexBands: [{ grade: 'low', upTo: 1 }] },
      },
      'options.factorBands.0.upTo: a figure lies above the last limit',
    ],
    [
      'a veto that bars what reaches the profile',
      {
        method: 'mr-sort',
        input: { ...good, classes: [{ name: 'A', profile: [1, 1], veto: [2, null] }], lowest: 'C' },
        options: { majority: 0.6 },
      },
      'input.classes.0.veto.0: a veto must be worse',
    ],
    [
      'a camp beyond half',
      { method: 'expert-items', input: { ratings: [[5]] }, options: { scale: { min: 1, max: 5 }, camp: 2 } },
      'options.camp: must be above 0 and at most 0.5',
    ],
    [
      'a field left out, in Chinese too',
      { method: 'npv', input: { flows: [1] } },
      'options.rate: the field is missing',
    ],
    [
      'a chance above 1',
      {
        method: 'stability-risk',
        input: { factors: [{ name: 'f', weight: 1, before: { chance: 1.2, impact: 0.5 } }] },
        options: { factorBands: [{ grade: 'g', upTo: 1 }], indexBands: [{ grade: 'g', upTo: 1 }] },
      },
      'input.factors.0.before.chance',
    ],
  ])('%s', (_, given, says) => {
    const done = analyseCase(given);
    expect('faults' in done && done.faults.join('\n')).toContain(says);
  });
});

it('repairs correlations where asked, and tells how far', () => {
  const done = analyseCase({
    method: 'monte-carlo',
    input: {
      factors: ['a', 'b', 'c'].map((name) => ({ name, distribution: { kind: 'normal', mean: 0, sd: 1 } })),
      alternatives: [{ name: 'p', terms: [{ amount: 1, factors: ['a'] }] }],
      correlation: [
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ],
    },
    options: { repair: true, samples: 100 },
  });
  // Eigenvalue of the matrix is −0.8: (1 − λ)(−1.8) + 1 = 0 at λ = 4/9.
  expect(done).toMatchObject({ answer: { result: { shrunk: expect.closeTo(4 / 9, 6) } } });
});

it('agrees with 200 experts on everything', () => {
  const ratings = Array.from({ length: 200 }, () => [5, 4, 3, 2, 1]);
  expect(analyseCase({ method: 'kendall-w', input: { ratings } })).toMatchObject({ answer: { result: { w: 1 } } });
});

it('describes every method as JSON Schema, each once', () => {
  const schema = z.toJSONSchema(caseSchema, { io: 'input', unrepresentable: 'any' });
  expect(schema.anyOf?.length).toBe(methods.length);
  expect(new Set(methods.map(({ name }) => name)).size).toBe(methods.length);
  expect(methods.length).toBeGreaterThan(30);
});
