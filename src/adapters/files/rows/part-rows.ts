import { textOfRaw } from '../cells/raw-cell';
import { columnsThatAdd } from './columns-that-add';
import { figureOf, isBlank } from './figure';
import type { OddRow, TableRow } from './table-row';
import { totalWordOf } from './total-words';

const MOST = 60;

/** Rows that go on behind 其中：…: those that are set in like it, and those up to where the sum of the row above is reached. */
export function partRows(
  rows: readonly TableRow[],
  headings: readonly string[],
  odd: ReadonlyMap<number, OddRow>,
): readonly number[] {
  const found: number[] = [];
  const columns = columnsThatAdd(
    rows.filter(({ row }) => !odd.has(row)),
    headings,
  );
  for (const [at, { cells }] of rows.entries()) {
    if (!isPartLine(cells)) continue;
    const below = rows.slice(at + 1, at + MOST);
    const setIn = below.findIndex(({ cells: own }) => !isSetIn(own));
    const whole = rows[at - 1];
    const reached = whole ? endOfSum(whole, rows.slice(at, at + MOST), columns) - 1 : 0;
    const end = Math.max(setIn < 0 ? below.length : setIn, reached);
    for (const { row } of below.slice(0, end)) if (!odd.has(row)) found.push(row);
  }
  return found;
}

/** Whether the label of a row says that it is part of the one above. */
export const isPartLine = (cells: TableRow['cells']): boolean =>
  cells.slice(0, 4).some((cell) => typeof cell === 'string' && totalWordOf(cell) === 'part');

/** Whether the label begins with blanks. */
function isSetIn(cells: TableRow['cells']): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === 'string' && /^[\s\u3000]/.test(textOfRaw(first));
}

/** How many of these rows together make the row above; 0: none do. */
function endOfSum(whole: TableRow, parts: readonly TableRow[], columns: readonly number[]): number {
  const sums = columns.map(() => 0);
  for (const [n, { cells }] of parts.entries()) {
    for (const [c, at] of columns.entries()) sums[c] = (sums[c] ?? 0) + (figureOf(cells[at]) ?? 0);
    const isReached = columns.every((at, c) => Math.abs((sums[c] ?? 0) - (figureOf(whole.cells[at]) ?? 0)) < 1e-6);
    if (isReached && columns.length > 0) return n + 1;
  }
  return 0;
}
