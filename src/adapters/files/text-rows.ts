import type { TextTable } from '@/ports/table-reader';
import { faultOf } from './cells/cell-fault';
import { type RawCell, seenText, textOfRaw } from './cells/raw-cell';
import { readText } from './cells/read-text';
import { ProblemList } from './problem-list';
import type { RowSink } from './table-builder';

/** Takes every row as text, each at its place: rows the format leaves out are there, and blank. */
export class TextRows implements RowSink {
  readonly problems = new ProblemList();
  private readonly rows: (readonly string[])[] = [];

  row(row: number, cells: readonly RawCell[]): boolean {
    while (this.rows.length < row - 1) this.rows.push([]);
    this.rows[row - 1] = Array.from(cells, (cell, at) => this.text(cell ?? null, row, at));
    return !this.problems.isHopeless;
  }

  headingAt(at: number): string {
    return this.rows.find((row) => row.filter((cell) => cell !== '').length > 1)?.[at] ?? '';
  }

  /** A cell that is at fault, or has lost digits, is named: as text it would look like any other. */
  private text(cell: RawCell, row: number, at: number): string {
    const fault = faultOf(cell) ?? (typeof cell === 'object' && cell?.t === 'rounded' ? readText(cell) : undefined);
    if (fault && !fault.ok) this.problems.refuse(fault.code, { row, column: at + 1 }, fault.words);
    return seenText(textOfRaw(cell));
  }

  /** Without the blank rows at the end. */
  table(): TextTable {
    const last = this.rows.findLastIndex((row) => row.some((cell) => cell !== ''));
    return this.rows.slice(0, last + 1);
  }
}
