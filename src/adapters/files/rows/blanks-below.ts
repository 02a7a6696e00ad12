import { type RawCell, textOfRaw } from '../cells/raw-cell';
import { isDated } from '../seen-column';
import { figureOf, isBlank } from './figure';
import type { OddRow, TableRow } from './table-row';
import { totalWordOf } from './total-words';

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
    const told = rows.filter(({ cells }) => !isOpen(cells[at]));
    if (isOpen(rows[0]?.cells[at]) || !told.every(({ cells }) => isWord(cells[at]))) break;
    const blank = rows.filter(({ cells }) => isOpen(cells[at]) && found.every(({ at: left }) => isOpen(cells[left])));
    const isSaid = blank.some(({ cells }) => isDitto(cells[at]));
    const isJoined =
      isSaid ||
      (blank.length * 10 >= rows.length &&
        blank.every(({ cells }) => goesOn(cells, headings, at + 1)) &&
        blank.length > 0);
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

/** 同上, 〃: as a blank below a joined cell, but said. */
const isDitto = (cell: RawCell | undefined): boolean =>
  typeof cell === 'string' && /^(同上|〃|″|"|''|ditto|do\.)$/i.test(cell.trim());

const isOpen = (cell: RawCell | undefined): boolean => isBlank(cell) || isDitto(cell);

/**
 * Rows of data, and of rows of totals the words before that of the total: 甲区 | 小计 names the group of the rows below it, which
 * have a blank there.
 */
export const withLeaders = (rows: readonly TableRow[], odd: ReadonlyMap<number, OddRow>): readonly TableRow[] =>
  rows.flatMap((one) => {
    const kind = odd.get(one.row)?.kind;
    if (kind === undefined) return [one];
    const leader = kind === 'total' ? leaderOf(one) : undefined;
    return leader ? [leader] : [];
  });

function leaderOf({ row, cells }: TableRow): TableRow | undefined {
  const end = cells.findIndex((cell) => typeof cell === 'string' && totalWordOf(cell) !== undefined);
  const words = cells.map((cell, at) => ((end < 0 || at < end) && isWord(cell) ? cell : null));
  return words.some((cell) => !isBlank(cell)) ? { row, cells: words } : undefined;
}

const isWord = (cell: RawCell | undefined): boolean => typeof cell === 'string' && figureOf(cell) === undefined;

/** Whether a row that is blank on the left has another word or date of its own further right. */
const goesOn = (cells: readonly RawCell[], headings: readonly string[], from: number): boolean =>
  headings.some(
    (heading, at) => at >= from && !isBlank(cells[at]) && (isWord(cells[at]) || isDate(cells[at]) || isDated(heading)),
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
      if (!isOpen(cells[at])) {
        above.set(at, cells[at] ?? null);
        for (const { at: right } of columns.slice(n + 1)) above.delete(right);
      } else if (above.has(at)) filled[at] = above.get(at) ?? null;
    }
    return { row, cells: filled };
  });
}
