import { expect, it } from 'vitest';
import { type ExpertRound, roundAgreement, roundFigures } from './expert-rounds';

const round = (no: number, rows: readonly (readonly (number | null)[])[]): ExpertRound => ({
  no,
  on: '2026-03-10' as ExpertRound['on'],
  roundKind: 'rating',
  asked: '问',
  items: ['甲', '乙'],
  lowest: 1,
  highest: 5,
  sent: 8,
  answers: rows.map((values, at) => ({ code: `A${at}`, values: [...values] })),
});
const first = round(1, [
  [5, 1],
  [5, 1],
  [4, 2],
  [2, 5],
  [1, 5],
  [3, null],
]);
const second = round(2, [
  [5, 2],
  [5, 1],
  [4, 2],
  [4, 2],
  [4, 5],
  [4, 3],
]);

it('tells median, quartiles and answers of each item; a gap is counted, not filled', () => {
  const told = roundFigures(first, undefined);
  expect(told.positive).toBe(0.75);
  expect([roundAgreement(first).whole, told.returned]).toEqual([5, 6]);
  expect(told.items.map(({ figures }) => [figures?.median, figures?.count, figures?.missing])).toEqual([
    [3.5, 6, 0],
    [2, 5, 1],
  ]);
  expect(told.items[1]?.figures?.twoCamps).toBe(true);
  expect(told.items[0]?.moved).toBeNull();
});

it('tells who moved between the rounds, and that the panel came together', () => {
  const told = roundFigures(second, first);
  expect(told.items[0]?.moved).toMatchObject({ both: 6, changedShare: 0.5, medianShift: 0.5 });
  expect(told.items[1]?.moved).toMatchObject({ both: 5, changedShare: 0.4 });
  expect(told.items[1]?.figures?.twoCamps).toBe(false);
});

it('few answers are withheld', () =>
  expect(
    roundFigures(
      round(1, [
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 5],
      ]),
      undefined,
    ).isWithheld,
  ).toBe(true));
