import { type RawCell, textOfRaw } from '../cells/raw-cell';
import { ProblemList } from '../problem-list';
import { figureOf, isBlank } from '../rows/figure';
import type { RowSink } from '../table-builder';
import { readSheet } from './read-sheet';
import type { Workbook } from './workbook';

const LOOKED_AT = 60;
/** A list of one column: no remarks are as long. */
const LIST = 30;

/** Looks whether the first rows hold a table: two rows of three cells, or of two with a figure below words; a cover has pairs of words. */
class Peek implements RowSink {
  readonly problems = new ProblemList();
  isTable = false;
  private before = 0;
  private told = 0;

  row(row: number, cells: readonly RawCell[]): boolean {
    const told = cells.filter((cell) => !isBlank(cell));
    const isPair = told.length === 2 && /[:：]\s*$/.test(textOfRaw(told[0]));
    const hasFigure = told.some((cell) => figureOf(cell) !== undefined || (typeof cell === 'object' && cell !== null));
    const width = isPair ? 1 : told.length;
    this.isTable = Math.min(width, this.before) > 2 || (Math.min(width, this.before) === 2 && hasFigure);
    this.before = width;
    if (told.length > 0) this.told += 1;
    if (this.told >= LIST) this.isTable = true;
    return !this.isTable && row < LOOKED_AT;
  }
}

/** The first sheet that is not hidden and holds a table; where none seems to, the first that is not hidden. */
export async function firstTable(bytes: Uint8Array, book: Workbook): Promise<Workbook['sheets'][number] | undefined> {
  const shown = book.sheets.filter(({ isHidden }) => !isHidden);
  if (shown.length < 2) return shown[0];
  for (const sheet of shown) {
    const peek = new Peek();
    await readSheet(bytes, sheet.part, book, peek);
    if (peek.isTable) return sheet;
  }
  return shown[0];
}
