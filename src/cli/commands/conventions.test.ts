import { expect, it } from 'vitest';
import { analyseCase } from './analyse';

const table = (scores: number[][]) => ({
  criteria: [
    { name: 'x', weight: 1 },
    { name: 'y', weight: 1 },
  ],
  alternatives: scores.map((row, i) => ({ name: `a${i}`, scores: row })),
});

it('gives consistent judgements of any size their weights', () => {
  const matrix = [
    [1, 1e60, 1e90],
    [1e-60, 1, 1e30],
    [1e-90, 1e-30, 1],
  ];
  expect(analyseCase({ method: 'ahp', input: { matrix } })).toMatchObject({
    answer: { result: { lambdaMax: expect.closeTo(3, 12), consistencyRatio: expect.closeTo(0, 12) } },
  });
});

const notices = (given: unknown): readonly string[] => {
  const done = analyseCase(given);
  const answer = ('answer' in done ? done.answer : {}) as { result?: { notices?: readonly { notice: string }[] } };
  return (answer.result?.notices ?? []).map(({ notice }) => notice);
};

it.each([
  [
    'judgements that only just connect',
    'ahp',
    {
      matrix: [
        [1, 2, null],
        [null, 1, 3],
        [null, null, 1],
      ],
    },
    'just-connected',
  ],
  [
    'two items',
    'ahp',
    {
      matrix: [
        [1, 2],
        [null, 1],
      ],
    },
    'few-items',
  ],
  ['no rate within reach', 'irr', { flows: [-1, 100] }, 'no-rate'],
  ['several rates', 'irr', { flows: [-1600, 10000, -10000] }, 'several-rates'],
  ['one panellist', 'appropriateness', { ratings: [5] }, 'one-answer'],
  [
    'options alike',
    'weighted-sum',
    table([
      [1, 1],
      [1, 1],
    ]),
    'no-order',
  ],
  [
    'two in the lead',
    'weight-stability',
    table([
      [1, 2],
      [2, 1],
    ]),
    'tied-first',
  ],
])('tells in words what is agreed for %s', (_, method, input, notice) => {
  expect(notices({ method, input })).toContain(notice);
});
