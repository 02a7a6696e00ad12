import type { RawCell, SpecialCell } from '../cells/raw-cell';
import { dayOfSerial } from '../cells/read-date';
import type { MergedCells } from '../rows/joined-cells';
import type { RowSink } from '../table-builder';
import { hasStrike } from './strike';
import { wholeElements } from './whole-elements';
import { type NumberLook, richText, type Workbook } from './workbook';
import { attribute, cellText } from './xml-text';
import { textOfEntry, type ZipEntry, ZipFault } from './zip-entries';

const MAX_SHEET = 1024 * 1024 * 1024;
const MAX_COLUMNS = 1000;
const MAX_ROWS = 1_048_576;

/** A told cell beyond the columns that are read; the message is its place. */
export class WideRow extends ZipFault {}

export interface ReadSheet {
  /** Joined cells, which stand at the end of a sheet. */
  readonly merged: readonly MergedCells[];
  /** Number of the last row; 0: the sheet is empty. */
  readonly rows: number;
  /** Numbers of the rows and positions of the columns the sheet hides. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells with a number that their format does not show. */
  readonly unshown: readonly string[];
  /** Cells with a number below zero that their format shows as one above it. */
  readonly unsigned: readonly string[];
  /** Cells with a line through them. */
  readonly struck: readonly string[];
}

/**
 * Reads a sheet row by row as it is inflated: a million rows pass through a few kilobytes of text.
 */
export async function readSheet(bytes: Uint8Array, part: ZipEntry, book: Workbook, sink: RowSink): Promise<ReadSheet> {
  const reader = new SheetRows(book, sink);
  let hiddenColumns: readonly number[] | undefined;
  let merged: readonly MergedCells[] = [];
  for await (const { text, isRest } of wholeElements(textOfEntry(bytes, part, MAX_SHEET), 'row')) {
    hiddenColumns ??= hiddenIn(text);
    if (!reader.take(text)) break;
    if (isRest) merged = mergedCells(text);
  }
  return {
    merged,
    rows: reader.row,
    hiddenRows: reader.hidden,
    hiddenColumns: hiddenColumns ?? [],
    unshown: reader.unshown,
    unsigned: reader.unsigned,
    struck: reader.struck,
  };
}

/** Columns that are hidden, or so narrow that nothing of them is seen. */
function hiddenIn(head: string): readonly number[] {
  const columns = head.slice(0, head.indexOf('<sheetData'));
  return [...columns.matchAll(/<col\b[^>]*>/g)].flatMap(([tag]) => {
    if (!isTrue(attribute(tag, 'hidden')) && Number(attribute(tag, 'width') ?? 9) > 0) return [];
    const [min, max] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))];
    return Array.from({ length: Math.max(0, Math.min(max, MAX_COLUMNS) - min + 1) }, (_, n) => min - 1 + n);
  });
}

const isTrue = (told: string | undefined): boolean => told === '1' || told === 'true';

const mergedCells = (tail: string): readonly MergedCells[] =>
  [...tail.matchAll(/<mergeCell\b[^>]*>/g)].flatMap(([tag]) => {
    const ref = attribute(tag, 'ref') ?? '';
    const rows = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(ref);
    return rows ? [{ ref, at: columnAt(ref), top: Number(rows[1]), bottom: Number(rows[2]) }] : [];
  });

/** Position of a column by its letters: A is 0. */
export function columnAt(ref: string): number {
  let at = 0;
  for (let n = 0; n < ref.length; n += 1) {
    const code = ref.charCodeAt(n);
    if (code < 65 || code > 90) break;
    at = at * 26 + code - 64;
  }
  return at - 1;
}

/** Hidden, or of no height. */
const isUnseen = (tag: string): boolean => isTrue(attribute(tag, 'hidden')) || Number(attribute(tag, 'ht') ?? 9) === 0;

class SheetRows {
  /** Number of the last row. */
  row = 0;
  /** Rows the sheet hides: read all the same. */
  readonly hidden: number[] = [];
  readonly unshown: string[] = [];
  readonly unsigned: string[] = [];
  readonly struck: string[] = [];
  private readonly dates = new Map<number, SpecialCell>();
  /** A formula of the row at hand that adds up other rows of its column. */
  private sum: string | undefined;

  constructor(
    private readonly book: Workbook,
    private readonly sink: RowSink,
  ) {}

  /** Whole rows of XML. False: the sink has enough. */
  take(xml: string): boolean {
    let at = xml.indexOf('<row');
    while (at >= 0) {
      const open = xml.indexOf('>', at);
      if (open < 0) return true;
      const tag = xml.slice(at, open);
      const told = attribute(tag, 'r');
      const row = told === undefined ? this.row + 1 : Number(told);
      if (row <= this.row) throw new ZipFault('broken');
      this.row = row;
      if (!(this.row <= MAX_ROWS)) throw new ZipFault('tall');
      const isEmpty = xml[open - 1] === '/';
      const end = isEmpty ? open : xml.indexOf('</row>', open);
      if (end < 0) return true;
      if (!isEmpty) {
        const cells = this.cells(xml, open + 1, end);
        if (cells.length > 0 && isUnseen(tag)) this.hidden.push(this.row);
        if (!this.sink.row(this.row, cells, this.sum)) return false;
      }
      at = xml.indexOf('<row', end);
    }
    return true;
  }

  private cells(xml: string, from: number, end: number): readonly RawCell[] {
    const cells: RawCell[] = [];
    this.sum = undefined;
    let next = 0;
    let at = xml.indexOf('<c', from);
    while (at >= 0 && at < end) {
      const open = xml.indexOf('>', at);
      const isEmpty = xml.charCodeAt(open - 1) === 47;
      const close = isEmpty ? open : xml.indexOf('</c>', open);
      if (open < 0 || close < 0) break;
      const tag = xml.slice(at, open);
      const ref = attribute(tag, 'r');
      const column = ref === undefined ? next : columnAt(ref);
      next = column + 1;
      if (!isEmpty && column >= 0 && column < MAX_COLUMNS) {
        const cell = this.cell(tag, xml, open + 1, close);
        this.sum ??= sumIn(xml, open + 1, close, column, this.row);
        if (cell !== null) {
          if (this.isStruck(tag, xml, open + 1, close)) this.struck.push(ref ?? `R${this.row}C${column + 1}`);
          while (cells.length < column) cells.push(null);
          cells[column] = cell;
        }
      } else if (!isEmpty && this.cell(tag, xml, open + 1, close) !== null)
        throw new WideRow(ref ?? `R${this.row}C${column + 1}`);
      at = xml.indexOf('<c', close + 1);
    }
    return cells;
  }

  private cell(tag: string, xml: string, from: number, to: number): RawCell {
    const type = attribute(tag, 't') ?? 'n';
    if (type === 'inlineStr') return richText(xml.slice(from, to)) || null;
    if (this.book.isUncalculated && isFormula(xml, from, to)) return { t: 'no-value' };
    const start = xml.indexOf('<v', from);
    if (start < 0 || start >= to) return isFormula(xml, from, to) ? { t: 'no-value' } : null;
    const open = xml.indexOf('>', start);
    const close = xml.indexOf('</v>', open);
    const value = close < 0 || close > to ? '' : xml.slice(open + 1, close);
    switch (type) {
      case 's':
        return this.shared(value);
      case 'str':
        return cellText(value) || null;
      case 'b':
        return value === '1';
      case 'e':
        return { t: 'error', code: cellText(value) };
      case 'd':
        return cellText(value);
      default:
        return value === '' ? (isFormula(xml, from, to) ? { t: 'no-value' } : null) : this.number(value, tag);
    }
  }

  /** Struck out by its style, or in a run of its text. */
  private isStruck(tag: string, xml: string, from: number, to: number): boolean {
    const { struck, struckStrings } = this.book;
    if (struck.size > 0 && struck.has(Number(attribute(tag, 's') ?? 0))) return true;
    if (!tag.includes(' t="')) return false;
    const type = attribute(tag, 't');
    if (type === 'inlineStr') return hasStrike(xml.slice(from, to));
    return (
      type === 's' && struckStrings.size > 0 && struckStrings.has(Number(/<v>(\d+)/.exec(xml.slice(from, to))?.[1]))
    );
  }

  /** A text of the workbook by its number; one there is none of is no empty cell. */
  private shared(value: string): RawCell {
    const text = value.trim() === '' ? undefined : this.book.strings[Number(value)];
    return text === undefined ? { t: 'no-text', at: value } : text || null;
  }

  private number(text: string, tag: string): RawCell {
    const value = Number(text);
    if (Number.isNaN(value)) return cellText(text);
    const style = attribute(tag, 's');
    const look: NumberLook = style === undefined ? 'plain' : (this.book.looks[Number(style)] ?? 'plain');
    if (style !== undefined && this.book.unshown[Number(style)]?.includes(Math.sign(value)))
      this.unshown.push(attribute(tag, 'r') ?? `R${this.row}`);
    else if (value < 0 && style !== undefined && this.book.unsigned[Number(style)])
      this.unsigned.push(attribute(tag, 'r') ?? `R${this.row}`);
    if (look === 'plain') return Number.isInteger(value) && !Number.isSafeInteger(value) ? beyondDoubles(text) : value;
    if (look === 'percent') return { t: 'percent', value };
    if (look === 'date') return this.date(value);
    if (look === 'month' || look === 'year') return cutOff(this.date(value), look);
    if (look === 'elapsed') return timeText(value);
    if (look === 'time') return value < 1 ? timeText(value) : this.date(value); // a day is stored, though not shown
    if ('unit' in look) return { t: 'in-unit', value, ...look };
    if ('scaled' in look) return { t: 'scaled', value, format: look.scaled };
    return Number.isSafeInteger(value) || !Number.isInteger(value)
      ? { t: 'padded', value, text: String(value).padStart(look.digits, '0') }
      : beyondDoubles(text);
  }

  private date(value: number): RawCell {
    const known = this.dates.get(value);
    if (known) return known;
    const text = dayOfSerial(value, this.book.epoch);
    if (text === undefined) return value;
    const cell: SpecialCell = { t: 'date', text };
    if (this.dates.size < 100_000) this.dates.set(value, cell);
    return cell;
  }
}

/** A month, or a year, is stored as its first day; another day is one, though it is not shown. */
function cutOff(cell: RawCell, look: 'month' | 'year'): RawCell {
  if (typeof cell !== 'object' || cell?.t !== 'date') return cell;
  const [, text] = (look === 'month' ? /^(.*)-01$/ : /^(.*)-01-01$/).exec(cell.text) ?? [];
  return text === undefined ? cell : { t: 'date', text };
}

/** A whole number beyond 2^53: written in full it has its digits still; rounded by a spreadsheet it ends in zeros or an exponent. */
const beyondDoubles = (text: string): RawCell =>
  /^-?\d+$/.test(text) && !/^-?\d{15}0+$/.test(text)
    ? { t: 'exact', text }
    : { t: 'rounded', text: Number(text).toLocaleString('en', { useGrouping: false }) };

/** Hours, minutes and seconds of a part of a day; a length of time may be over a day. */
function timeText(value: number): RawCell {
  if (value < 0) return value;
  const seconds = Math.round(value * 86_400);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The formula of a cell where it adds up other rows of its own column: SUM(B2:B9), SUBTOTAL(9,B2:B9), B2+B7. */
function sumIn(xml: string, from: number, to: number, column: number, row: number): string | undefined {
  // Cut out first: a sheet without formulas would be searched to its end for every cell.
  const cell = xml.slice(from, to);
  const start = cell.indexOf('<f');
  if (start < 0) return undefined;
  const open = cell.indexOf('>', start);
  const close = cell.indexOf('</f>', open);
  if (close < 0) return undefined;
  const formula = cell.slice(open + 1, close).trim();
  if (
    !/^\+?(?:(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE)\([^()]*\)|\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+)$/i.test(
      formula,
    )
  )
    return undefined;
  const cells = [...formula.matchAll(/\$?([A-Z]{1,3})\$?(\d+)/gi)].map(([, letters = '', number]) => ({
    at: columnAt(letters.toUpperCase()),
    row: Number(number),
  }));
  return cells.length > 1 && cells.every((one) => one.at === column && one.row !== row) ? formula : undefined;
}

function isFormula(xml: string, from: number, to: number): boolean {
  return xml.slice(from, to).includes('<f');
}
