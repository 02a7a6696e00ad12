import { exactSum } from '@/analysis/statistics';
import { assertNever } from '@/core/kernel';
import { type CompareCells, comparatorOf } from './compare-cells';
import { asDecimalSum } from './decimal-sum';
import type { Aggregate } from './query';
import { type Cell, type Column, cellAt, columnOf, type Table } from './table';

/**
 * One value of many rows. Missing cells are left out: a sum, mean, least, greatest or last of nothing is null, a count of
 * nothing 0. Sums are compensated (Neumaier 1974) and decimals add up as decimals, so the order of rows does not show in the
 * figure; nor in the last, which is the greatest of several at one date.
 */
export function aggregateRows(table: Table, fold: Aggregate, rows: ArrayLike<number>): Cell {
  if (fold.by === 'count' && fold.of === '*') return rows.length;
  const column = columnOf(table, fold.of);
  if (!column) throw new Error(`no field ${fold.of}`);
  if (fold.by === 'last') return lastOf(column, along(table, fold), rows);
  const told = knownCellsIn(column, rows);
  if (fold.by === 'count') return told.length;
  if (fold.by === 'distinct') return new Set<Cell>(told).size;
  if (told.length === 0) return null;
  switch (fold.by) {
    case 'sum':
      return sumOf(column, told);
    case 'mean':
      return sumOf(column, told) / told.length;
    case 'min':
      return extreme(told, comparatorOf(column.kind), -1);
    case 'max':
      return extreme(told, comparatorOf(column.kind), 1);
    default:
      return assertNever(fold.by);
  }
}

type KnownCells = Float64Array | readonly Exclude<Cell, null>[];

function sumOf({ values }: Column, told: KnownCells): number {
  const sum = exactSum(numbers(told));
  return values instanceof Float64Array ? asDecimalSum(values, sum) : sum;
}

const numbers = (told: KnownCells): ArrayLike<number> => (told instanceof Float64Array ? told : told.map(Number));

/** The cells of some rows that are told, in the order of the rows. */
function knownCellsIn(column: Column, rows: ArrayLike<number>): KnownCells {
  if (!(column.values instanceof Float64Array)) {
    const cells: Exclude<Cell, null>[] = [];
    for (let index = 0; index < rows.length; index += 1) {
      const cell = cellAt(column, rows[index] ?? 0);
      if (cell !== null) cells.push(cell);
    }
    return cells;
  }
  const found = new Float64Array(rows.length);
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const value = column.values[rows[index] ?? 0] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    found[count] = value;
    count += 1;
  }
  return found.subarray(0, count);
}

function along(table: Table, { along: name = '' }: Aggregate): Column {
  const column = columnOf(table, name);
  if (!column) throw new Error(`no field ${name} to take the last along`);
  return column;
}

function lastOf(column: Column, times: Column, rows: ArrayLike<number>): Cell {
  const compare = comparatorOf(column.kind);
  const compareTimes = comparatorOf('date');
  let last: Cell = null;
  let lastAt = '';
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const cell = cellAt(column, row);
    const at = String(cellAt(times, row) ?? '');
    if (cell === null) continue;
    const later = last === null ? 1 : compareTimes(at, lastAt);
    if (later < 0 || (later === 0 && last !== null && compare(cell, last) <= 0)) continue;
    lastAt = at;
    last = cell;
  }
  return last;
}

/** The least (-1) or greatest (1) of numbers, texts and dates alike: `Math.min` knows numbers alone. */
function extreme(cells: KnownCells, compare: CompareCells, side: 1 | -1): Exclude<Cell, null> | null {
  let best = cells[0];
  for (let index = 1; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell !== undefined && best !== undefined && compare(cell, best) * side > 0) best = cell;
  }
  return best ?? null;
}
