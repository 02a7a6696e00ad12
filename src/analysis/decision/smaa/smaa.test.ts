import { expect, it } from 'vitest';
import { smaa, smaaSetting } from './smaa';
import { addTally, emptyTally, smaaBlock } from './smaa-block';

const values = [
  [0.9, 0.1, 0.4],
  [0.2, 0.8, 0.6],
  [0.5, 0.5, 0.45],
  [0.3, 0.3, 0.9],
];
const sure = { values, uncertain: [], limits: {}, seed: 5 };

it('agrees with numpy over four million weightings: 0.3237, 0.4069, 0, 0.2694', () => {
  const answer = smaa(sure, 200_000);
  const firsts = answer.ok ? answer.value.acceptability.map(([first]) => first) : [];
  for (const [k, share] of [0.32371675, 0.40690225, 0, 0.269381].entries())
    expect(Math.abs((firsts[k] ?? 9) - share)).toBeLessThan(0.004);
  expect(answer.ok && answer.value.centralWeights[2]).toBeNull();
  expect(answer.ok && answer.value.confidence).toEqual([1, 1, null, 1]);
});

it('gives identical bits however the blocks are shared out among workers', () => {
  const setting = smaaSetting(sure);
  if (!setting.ok) throw new Error('refused');
  const whole = [0, 1, 2, 3, 4, 5, 6].map((block) => smaaBlock(setting.value, block));
  const apart = [...[6, 2, 5], ...[0, 1], ...[4, 3]].map((block) => ({
    block,
    tally: smaaBlock(setting.value, block),
  }));
  const sum = (tallies: typeof whole) => tallies.reduce(addTally, emptyTally(4, 3));
  const merged = sum(apart.toSorted((a, b) => a.block - b.block).map(({ tally }) => tally));
  expect(merged).toEqual(sum(whole));
  const answer = smaa(sure, 7 * 4096);
  expect(answer.ok && answer.value.acceptability[0]?.[0]).toBe((merged.ranks[0] ?? 0) / (7 * 4096));
});

it('draws within limits, and by hit-and-run where few would be kept (means of numpy)', () => {
  const mean = (limits: object) => {
    const first = smaa(
      {
        values: [
          [1, 1, 1],
          [0, 0, 0],
        ],
        uncertain: [],
        limits,
        seed: 3,
      },
      40_000,
    );
    return first.ok ? (first.value.centralWeights[0] ?? []) : [];
  };
  for (const [k, w] of [0.7251, 0.1749, 0.1].entries())
    expect(Math.abs((mean({ lower: [0.3, 0, 0], upper: [1, 0.35, 0.2] })[k] ?? 9) - w)).toBeLessThan(0.004);
  for (const [k, w] of [0.9431, 0.0141, 0.0428].entries())
    expect(Math.abs((mean({ lower: [0.9, 0, 0], upper: [1, 0.03, 1] })[k] ?? 9) - w)).toBeLessThan(0.002);
  // Limits with an order keep less than one in a hundred: hit-and-run inside the corner.
  const corner = mean({ order: [0, 1, 2], lower: [0.95, 0, 0] });
  expect(corner[0]).toBeGreaterThan(0.95);
  expect((corner[1] ?? 0) >= (corner[2] ?? 1)).toBe(true);
});

it('refuses limits that no weights satisfy', () => {
  expect(smaa({ ...sure, limits: { lower: [0.6, 0.6, 0] } }, 100)).toMatchObject({
    error: { reason: 'no-such-weights' },
  });
  expect(smaa({ ...sure, limits: { upper: [0.3, 0.3, 0.3] } }, 100)).toMatchObject({
    error: { reason: 'no-such-weights' },
  });
});

it('shares ranks in ties, so that rows and columns add up to 1', () => {
  const answer = smaa(
    {
      ...sure,
      values: [
        [0.3, 0.3, 0.3],
        [0.1 + 0.2, 0.3, 0.3],
        [0.2, 0.2, 0.2],
      ],
    },
    1000,
  );
  expect(answer.ok && answer.value.acceptability).toEqual([
    [0.5, 0.5, 0],
    [0.5, 0.5, 0],
    [0, 0, 1],
  ]);
  expect(answer.ok && answer.value.winning[0]?.[1]).toBe(0);
});

it('weighs uncertain scores: equal normals win half of the time', () => {
  const worth = (score: number) => score;
  const uncertain = [0, 1].map((option) => ({ option, criterion: 0, score: { mean: 0.5, sd: 0.1 }, worth }));
  const answer = smaa(
    {
      values: [
        [0, 0.5, 0.5],
        [0, 0.5, 0.5],
      ],
      uncertain,
      limits: {},
      seed: 2,
    },
    40_000,
  );
  expect(answer.ok && Math.abs((answer.value.acceptability[0]?.[0] ?? 9) - 0.5)).toBeLessThan(0.01);
  expect(answer.ok && Math.abs((answer.value.confidence[0] ?? 9) - 0.5)).toBeLessThan(0.02);
});
