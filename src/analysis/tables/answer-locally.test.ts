import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSum } from '@/analysis/statistics';
import { answerLocally } from './answer-locally';
import { canonicalQuery } from './canonical-query';
import { periodOf } from './period';
import { querySchema } from './query-schema';
import { columnFrom, rowsOf, type Table } from './table';

const table: Table = {
  rows: 4,
  columns: [
    columnFrom({ name: 'district', kind: 'text' }, ['道里区', '南岗区', '道里区', null]),
    columnFrom({ name: 'amount', kind: 'number', unit: '万元' }, [0.1, null, 0.2, 5]),
    columnFrom({ name: 'on', kind: 'date' }, ['2026-01-31', '2026-02-01', '2026-03', '2026']),
  ],
};

it('the last of several at one date is the greatest, whatever the order of rows', () => {
  const fold = [{ as: 'last', of: 'amount', by: 'last', along: 'on' }] as const;
  for (const amounts of [
    [3, 9, 4],
    [9, 4, 3],
  ]) {
    const rows: Table = {
      rows: 3,
      columns: [
        columnFrom({ name: 'amount', kind: 'number' }, amounts),
        columnFrom({ name: 'on', kind: 'date' }, ['2026-03', '2026-03', '2026-03']),
      ],
    };
    expect(rowsOf(answerLocally(rows, { fold }))).toEqual([{ last: 9 }]);
  }
});

describe('a missing cell', () => {
  it('satisfies neither a test nor its opposite', () => {
    for (const test of [
      { t: 'cmp', field: 'district', is: 'ne', value: '香坊区' } as const,
      { t: 'among', field: 'district', values: ['香坊区'], not: true } as const,
    ])
      expect(answerLocally(table, { where: test }).rows).toBe(3);
  });
  it('is left out of sums and counts, and a sum of nothing is nothing', () => {
    const fold = [
      { as: 'sum', of: 'amount', by: 'sum' },
      { as: 'n', of: 'amount', by: 'count' },
    ] as const;
    expect(rowsOf(answerLocally(table, { group: [{ field: 'district' }], fold }))).toEqual([
      { district: '道里区', sum: 0.3, n: 2 },
      { district: '南岗区', sum: null, n: 0 },
      { district: null, sum: 5, n: 1 },
    ]);
  });
  it('is last in either order', () => {
    for (const desc of [true, undefined] as const)
      expect(rowsOf(answerLocally(table, { order: [{ field: 'amount', desc }] })).at(-1)?.amount).toBeNull();
  });
});

it('gathers no period finer than it was told', () => {
  expect(['2026-01-31', '2026-03', '2026', '2026-01/2026-03', 'x'].map((date) => periodOf(date, 'month'))).toEqual([
    '2026-01',
    '2026-03',
    null,
    null,
    null,
  ]);
  expect(periodOf('2026-03', 'quarter')).toBe('2026-Q1');
  expect(periodOf('2026-01-01', 'week')).toBe('2026-W01');
  expect(periodOf('2027-01-01', 'week')).toBe('2026-W53');
  expect(periodOf('2026-W10', 'month')).toBeNull();
});

it('sums without losing small figures beside large ones, in any order', () => {
  expect(exactSum([1e16, 1, -1e16])).toBe(1);
  expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 50 }), (cents) => {
      const values = cents.map((cent) => cent / 100);
      expect(exactSum(values)).toBe(exactSum([...values].reverse()));
    }),
  );
});

it('writes the same question the same way, and decodes what it wrote', () => {
  const ask = { take: 3, dataset: 'a', where: { t: 'missing', field: 'x', not: undefined } } as const;
  expect(canonicalQuery(ask)).toBe('{"dataset":"a","take":3,"where":{"field":"x","t":"missing"}}');
  expect(canonicalQuery(querySchema.parse(JSON.parse(canonicalQuery(ask))))).toBe(canonicalQuery(ask));
  for (const bad of [
    { dataset: 'a', sql: 'drop' },
    { dataset: 'a', take: 0 },
    { dataset: 'a', where: { t: 'raw' } },
  ])
    expect(querySchema.safeParse(bad).success).toBe(false);
});
