import { describe, expect, it } from 'vitest';
import { columnFrom, type Table } from '@/analysis/tables';
import { compareTables } from './compare-tables';

const table = (periods: readonly string[], values: readonly (number | null)[]): Table => ({
  rows: periods.length,
  columns: [
    columnFrom({ name: 'period', kind: 'date' }, periods),
    columnFrom({ name: 'orders', kind: 'number' }, values),
  ],
});
const before = table(['2026-09', '2026-10'], [10, 20]);

describe('two answers to one question', () => {
  it('do not differ where they are the same, whatever the order of rows', () => {
    expect(compareTables(before, table(['2026-10', '2026-09'], [20, 10]))).toEqual({
      changed: [],
      added: [],
      removed: [],
    });
  });
  it('differ in cells, with the old and the new value, also to and from nothing', () => {
    expect(compareTables(before, table(['2026-09', '2026-10'], [11, null])).changed).toEqual([
      { row: '2026-09', column: 'orders', before: 10, now: 11 },
      { row: '2026-10', column: 'orders', before: 20, now: null },
    ]);
  });
  it('differ in rows', () => {
    expect(compareTables(before, table(['2026-10', '2026-11'], [20, 30]))).toEqual({
      changed: [],
      added: ['2026-11'],
      removed: ['2026-09'],
    });
  });
  it('hold rows of one name together in their order', () => {
    const twice = table(['2026-09', '2026-09'], [1, 2]);
    expect(compareTables(twice, table(['2026-09', '2026-09'], [1, 3])).changed).toEqual([
      { row: '2026-09 · #2', column: 'orders', before: 2, now: 3 },
    ]);
  });
});
