import type { TextTable } from '@/ports/table-reader';
import { type RawCell, textOfRaw } from './cells/raw-cell';
import { ProblemList } from './problem-list';
import type { RowSink } from './table-builder';

/** Takes every row as text, each at its place: rows the format leaves out are there, and blank. */
export class TextRows implements RowSink {
  readonly problems = new ProblemList();
  private readonly rows: (readonly string[])[] = [];

  row(row: number, cells: readonly RawCell[]): boolean {
    while (this.rows.length < row - 1) this.rows.push([]);
    this.rows[row - 1] = Array.from(cells, (cell) => textOfRaw(cell).trim());
    return !this.problems.isHopeless;
  }

  /** Without the blank rows at the end. */
  table(): TextTable {
    const last = this.rows.findLastIndex((row) => row.some((cell) => cell !== ''));
    return this.rows.slice(0, last + 1);
  }
}
