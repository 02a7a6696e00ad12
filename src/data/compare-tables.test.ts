import { describe, expect, it } from 'vitest';
import { columnFrom, type Table } from '@/analysis/tables';
import { compareTables } from './compare-tables';

const table = (periods: readonly (string | null)[], values: readonly (number | null)[], more: object = {}): Table => ({
  rows: periods.length,
  columns: [
    columnFrom({ name: 'period', kind: 'date' }, periods),
    columnFrom({ name: 'orders', kind: 'number', ...more }, values),
  ],
});
const before = table(['2026-09', '2026-10'], [10, 20]);
const changes = (now: Table, was = before) => compareTables(was, now).changes;

describe('two answers to one question', () => {
  it('do not differ where they are the same, but for the order of rows', () => {
    const now = table(['2026-10', '2026-09'], [20, 10]);
    expect(compareTables(before, now)).toEqual({ changes: [], rounded: 0, isReordered: true });
    expect(compareTables(before, before)).toEqual({ changes: [], rounded: 0, isReordered: false });
  });
  it('differ in cells, with the old and the new value, also to and from nothing', () => {
    expect(changes(table(['2026-09', '2026-10'], [11, null]))).toEqual([
      { kind: 'value', row: '2026-09', column: 'orders', before: 10, now: 11 },
      { kind: 'value', row: '2026-10', column: 'orders', before: 20, now: null },
    ]);
  });
  it('differ in rows', () => {
    expect(changes(table(['2026-10', '2026-11'], [20, 30]))).toEqual([
      { kind: 'row-added', row: '2026-11' },
      { kind: 'row-removed', row: '2026-09' },
    ]);
  });
  it('hold rows of one name together in their order, and name what has no name', () => {
    const twice = table(['2026-09', '2026-09', null], [1, 2, 5]);
    expect(changes(table(['2026-09', '2026-09', null], [1, 3, 6]), twice)).toEqual([
      { kind: 'value', row: '2026-09 · #2', column: 'orders', before: 2, now: 3 },
      { kind: 'value', row: '—', column: 'orders', before: 5, now: 6 },
    ]);
  });
  it('differ in the unit of a column, by name', () => {
    const was = table(['2026-09', '2026-10'], [10, 20], { unit: '元' });
    expect(changes(table(['2026-09', '2026-10'], [10, 20], { unit: '万元' }), was)).toEqual([
      { kind: 'unit', column: 'orders', before: '元', now: '万元' },
    ]);
    expect(changes(was)).toEqual([{ kind: 'unit', column: 'orders', before: null, now: '元' }]);
  });
  it('differ in how settled a cell is, by row and column', () => {
    const was = table(['2026-09', '2026-10'], [10, 20], { flags: Uint8Array.of(1, 1) });
    expect(changes(table(['2026-09', '2026-10'], [10, 20], { flags: Uint8Array.of(0, 1) }), was)).toEqual([
      { kind: 'flags', row: '2026-09', column: 'orders', before: 1, now: 0 },
    ]);
    expect(changes(was)).toHaveLength(2);
  });
  it('differ in columns that came or went', () => {
    const more = { rows: 2, columns: [...before.columns, columnFrom({ name: 'n', kind: 'number' }, [1, 2])] };
    expect(changes(more)).toEqual([{ kind: 'column-added', column: 'n' }]);
    expect(changes(before, more)).toEqual([{ kind: 'column-removed', column: 'n' }]);
  });
  it('know rows by a year that is a number', () => {
    const years = (names: readonly number[], values: readonly number[]): Table => ({
      rows: names.length,
      columns: [columnFrom({ name: '年', kind: 'number' }, names), columnFrom({ name: '数', kind: 'number' }, values)],
    });
    expect(changes(years([2022, 2023, 2024], [5, 6, 7]), years([2023, 2024], [6, 7]))).toEqual([
      { kind: 'row-added', row: '2022' },
    ]);
    expect(compareTables(years([2023], [6]), years([2023], [8]), ['年']).changes).toEqual([
      { kind: 'value', row: '2023', column: '数', before: 6, now: 8 },
    ]);
  });
  it('know figures without a name by their place', () => {
    const one = (value: number): Table => ({ rows: 1, columns: [columnFrom({ name: '数', kind: 'number' }, [value])] });
    expect(changes(one(2), one(1))).toEqual([{ kind: 'value', row: '#1', column: '数', before: 1, now: 2 }]);
  });
  it('are the same within rounding: last digits of floats, never a fen, never a whole number', () => {
    const sums = (...values: readonly number[]) =>
      table(
        values.map((_, n) => `2026-0${n + 1}`),
        values,
      );
    const was = sums(31_341_062.7, 0.1 + 0.2, 9_007_199_254_740_991);
    const same = compareTables(was, sums(31_341_062.700000018, 0.3, 9_007_199_254_740_991));
    expect(same).toEqual({ changes: [], rounded: 2, isReordered: false });
    expect(compareTables(was, sums(31_341_062.71, 0.3, 9_007_199_254_740_990)).changes).toHaveLength(2);
  });
});
