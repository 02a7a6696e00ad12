import type { RawCell } from '../cells/raw-cell';
import type { ProblemList } from '../problem-list';
import { figureOf } from './figure';
import type { TableRow } from './table-row';

/** Joined cells of a sheet: rows counted from 1, the leftmost column from 0. */
export interface MergedCells {
  readonly ref: string;
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
}

/** Rows in which words that stand once in joined cells stand in each of them. A figure is not said again: it would be added twice. */
export function fillJoined(rows: readonly TableRow[], joined: MergedCells[]): readonly TableRow[] {
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, [...cells]]));
  for (const cells of [...joined]) {
    const letters = cells.ref.replaceAll(/\d/g, '').split(':');
    const value: RawCell = cellsOf.get(cells.top)?.[cells.at] ?? null;
    if (letters[0] !== letters[1] || value === null || figureOf(value) !== undefined) continue;
    for (let row = cells.top + 1; row <= cells.bottom; row += 1) {
      const own = cellsOf.get(row);
      if (!own) continue;
      while (own.length <= cells.at) own.push(null);
      own[cells.at] = value;
    }
    joined.splice(joined.indexOf(cells), 1);
  }
  return rows.map(({ row }) => ({ row, cells: cellsOf.get(row) ?? [] }));
}

export const refuseJoined = ({ ref, top }: MergedCells, column: string | number, problems: ProblemList): void =>
  problems.refuse(
    'merged',
    { row: top, column },
    {
      zh: `${ref} 是合并单元格，只有左上一格有值；请取消合并并逐格填写，或写明空格取上面一格的值`,
      en: `${ref} are joined cells of which the first alone has a value: split them and fill each in, or say that a blank takes the cell above`,
    },
  );
