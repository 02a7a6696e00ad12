import { plainForm, textOfRaw } from '../cells/raw-cell';
import { isBlank } from './figure';
import { dayAlone } from './footnote-words';
import type { OddRow, TableRow } from './table-row';

/** Lines below the table: what goes on behind a note (2.不含…), and the day it was filled in, where the table has no days. */
export function notesAtEnd(rows: readonly TableRow[], odd: ReadonlyMap<number, OddRow>): readonly number[] {
  const isAlone = ({ cells }: TableRow) => cells.filter((cell) => !isBlank(cell)).length === 1;
  const isNote = ({ row }: TableRow) => odd.get(row)?.kind === 'footnote';
  let start = rows.length;
  while (start > 0 && rows[start - 1] && (isAlone(rows[start - 1] as TableRow) || odd.has(rows[start - 1]?.row ?? 0)))
    start -= 1;
  // A table of single cells has no such end.
  if (start === 0) return [];
  const tail = rows.slice(start);
  const columnOf = ({ cells }: TableRow) => cells.findIndex((cell) => !isBlank(cell));
  const isDay = (one: TableRow) => dayAlone.test(plainForm(textOfRaw(one.cells[columnOf(one)])));
  const hasDays = (at: number) =>
    rows
      .slice(0, start)
      .some(({ cells }) => typeof cells[at] === 'object' || dayAlone.test(textOfRaw(cells[at]).trim()));
  const noted = tail.findIndex(isNote);
  return tail
    .filter(
      (one, n) =>
        !odd.has(one.row) &&
        one.cells.length > 0 &&
        ((noted >= 0 && n > noted && isAlone(one)) || (isAlone(one) && isDay(one) && !hasDays(columnOf(one)))),
    )
    .map(({ row }) => row);
}
