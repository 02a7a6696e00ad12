import { type RawCell, textOfRaw } from '../cells/raw-cell';
import { dated } from '../seen-column';
import { figureOf, isBlank } from './figure';
import type { TableRow } from './table-row';

/** A column on the left whose cells are blank below a told one, as a joined cell leaves them. */
export interface BlankColumn {
  readonly at: number;
  readonly heading: string;
  /** First row that is blank there, the cell above it, and how many there are. */
  readonly row: number;
  readonly above: string;
  readonly rows: number;
}

/**
 * Blanks below a joined cell: in the first columns, words that stand once and are blank in the rows below, while the next
 * column of words or dates goes on. One that is seldom blank just lacks a word.
 */
export function blankColumns(rows: readonly TableRow[], headings: readonly string[]): readonly BlankColumn[] {
  const found: BlankColumn[] = [];
  const from = Math.max(
    0,
    headings.findIndex((heading) => heading !== ''),
  );
  for (let at = from; at < headings.length - 1; at += 1) {
    const told = rows.filter(({ cells }) => !isBlank(cells[at]));
    if (isBlank(rows[0]?.cells[at]) || !told.every(({ cells }) => isWord(cells[at]))) break;
    const blank = rows.filter(({ cells }) => isBlank(cells[at]) && found.every(({ at: left }) => isBlank(cells[left])));
    const isJoined =
      blank.length * 10 >= rows.length &&
      blank.every(({ cells }) => goesOn(cells, headings, at + 1)) &&
      blank.length > 0;
    const [first] = blank;
    if (!isJoined || !first) break;
    const above = told.findLast(({ row }) => row < first.row);
    found.push({
      at,
      heading: headings[at] ?? '',
      row: first.row,
      above: textOfRaw(above?.cells[at]),
      rows: blank.length,
    });
  }
  return found;
}

const isWord = (cell: RawCell | undefined): boolean => typeof cell === 'string' && figureOf(cell) === undefined;

/** Whether a row that is blank on the left has another word or date of its own further right. */
const goesOn = (cells: readonly RawCell[], headings: readonly string[], from: number): boolean =>
  headings.some(
    (heading, at) =>
      at >= from && !isBlank(cells[at]) && (isWord(cells[at]) || isDate(cells[at]) || dated.test(heading)),
  );

const isDate = (cell: RawCell | undefined): boolean => typeof cell === 'object' && cell?.t === 'date';

/** Rows with the cell above in each blank of these columns; a new cell on the left begins anew. */
export function filledBelow(
  rows: readonly TableRow[],
  columns: readonly Pick<BlankColumn, 'at'>[],
): readonly TableRow[] {
  const above = new Map<number, RawCell>();
  return rows.map(({ row, cells }) => {
    const filled = [...cells];
    for (const [n, { at }] of columns.entries()) {
      if (!isBlank(cells[at])) {
        above.set(at, cells[at] ?? null);
        for (const { at: right } of columns.slice(n + 1)) above.delete(right);
      } else if (above.has(at)) filled[at] = above.get(at) ?? null;
    }
    return { row, cells: filled };
  });
}
