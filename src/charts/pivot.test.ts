import { expect, it } from 'vitest';
import { pivotOf } from './pivot';

const cells = [
  { row: '道里区', column: '3月', value: 2 },
  { row: '道里区', column: '4月', value: null },
  { row: '道外区', column: '3月', value: 5 },
  { row: '道外区', column: '3月', value: 1 },
];

it('adds what may be added, with totals', () => {
  expect(pivotOf(cells, true)).toEqual({
    rows: ['道里区', '道外区'],
    columns: ['3月', '4月'],
    values: [
      [2, null],
      [6, null],
    ],
    totals: { rows: [2, 6], columns: [8, null], all: 8 },
  });
});

it('adds no rates: two values for one place leave it empty, and there are no totals', () => {
  const { values, totals } = pivotOf(cells, false);
  expect(values[1]).toEqual([null, null]);
  expect(totals).toBeNull();
});

it('keeps names apart that look alike when glued', () => {
  expect(
    pivotOf(
      [
        { row: 'a b', column: 'c', value: 1 },
        { row: 'a', column: 'b c', value: 2 },
      ],
      true,
    ).values,
  ).toEqual([
    [1, null],
    [null, 2],
  ]);
});
