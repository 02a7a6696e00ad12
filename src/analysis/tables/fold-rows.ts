import { assertNever } from '@/core/kernel';
import type { Fold } from './ask';
import { exactSum } from './exact-sum';
import { type Cell, cellAt, columnOf, type Table } from './table';

/**
 * One value of many rows. Missing cells are left out: a sum, mean, least, greatest or last of nothing is null, a count of
 * nothing 0. Sums are compensated (Neumaier 1974), so the order of rows does not show in the
 * figure; nor in the last, which is the greatest of several at one date.
 */
export function foldRows(table: Table, fold: Fold, rows: ArrayLike<number>): Cell {
  if (fold.by === 'count' && fold.of === '*') return rows.length;
  const column = columnOf(table, fold.of);
  if (!column) throw new Error(`no field ${fold.of}`);
  const told: Exclude<Cell, null>[] = [];
  const where: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const cell = cellAt(column, row);
    if (cell === null) continue;
    told.push(cell);
    where.push(row);
  }
  if (fold.by === 'count') return told.length;
  if (fold.by === 'distinct') return new Set(told).size;
  if (told.length === 0) return null;
  switch (fold.by) {
    case 'sum':
      return exactSum(told.map(Number));
    case 'mean':
      return exactSum(told.map(Number)) / told.length;
    case 'min':
      return extreme(told, (cell, best) => cell < best);
    case 'max':
      return extreme(told, (cell, best) => cell > best);
    case 'last': {
      const along = columnOf(table, fold.along ?? '');
      if (!along) throw new Error(`no field ${fold.along} to take the last along`);
      let last: Cell = null;
      let lastAt = '';
      for (const [index, row] of where.entries()) {
        const at = String(cellAt(along, row) ?? '');
        const cell = told[index] ?? null;
        if (at < lastAt || cell === null || (at === lastAt && last !== null && cell <= last)) continue;
        lastAt = at;
        last = cell;
      }
      return last;
    }
    default:
      return assertNever(fold.by);
  }
}

/** Numbers, texts and dates alike: `Math.min` knows numbers alone. */
function extreme<T>(cells: readonly T[], isBetter: (cell: T, best: T) => boolean): T | null {
  let [best] = cells;
  for (const cell of cells) if (best === undefined || isBetter(cell, best)) best = cell;
  return best ?? null;
}
