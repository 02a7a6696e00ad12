import type { Cell, Table } from '@/analysis/tables';
import { counted } from '@/core/kernel';
import { type DatasetCard, everyClause, type Field } from '@/ports/data-source';
import type { FileCard, Findings } from '@/ports/file-import';
import { type RawCell, seenText, textOfRaw } from './cells/raw-cell';
import { tellFigureHeadings } from './checks/figure-headings';
import { SameRows } from './checks/same-rows';
import { tellSideBySide } from './checks/side-by-side';
import { tellTotalColumns } from './checks/total-columns';
import { ColumnBuilder } from './column-builder';
import { describedField, type PlacedColumn } from './described-field';
import { joinHeadings } from './heading-row';
import { placeColumns, refuseUnitsOfNotes } from './place-columns';
import { ProblemList } from './problem-list';
import { RowKeys } from './row-keys';
import { type BlankColumn, blankColumns, filledBelow, withLeaders } from './rows/blanks-below';
import { fillJoined, type MergedCells, refuseJoined } from './rows/joined-cells';
import { oddAlone, oddRows, wholeOver } from './rows/odd-rows';
import { refuseRowsBeyond } from './rows/rows-beyond';
import { SetAside } from './rows/set-aside';
import type { OddRow, TableRow } from './rows/table-row';
import { tellDoubtful } from './rows/tell-doubtful';
import { RowUnits, unitColumn } from './rows/unit-column';

/** A table up to this many cells is seen whole before it is taken: what adds up, and what is blank, shows only then. */
const HELD_CELLS = 300_000;

/** Where a format puts what it reads: rows of a sheet, headings among them, or rows under named columns. */
export interface RowSink {
  readonly problems: ProblemList;
  /** `row` counts as a spreadsheet counts; the array is not kept; `sum` is a formula that adds up other rows. False: so much is wrong that reading may stop. */
  row(row: number, cells: readonly RawCell[], sum?: string): boolean;
  /** The heading of a column, once the headings were read; empty where it has none. */
  headingAt?(at: number): string;
  /** After the rows: cells joined into one, of which the first alone has a value. */
  merged?(cells: MergedCells): void;
}

/** Builds the table of a card from rows as they come. Nothing of it is given out while one cell is at fault. */
export class TableBuilder implements RowSink {
  readonly problems = new ProblemList();
  private readonly above: TableRow[] = [];
  private readonly headings: string[][] = [];
  private columns: readonly { readonly place: PlacedColumn; readonly builder: ColumnBuilder }[] | undefined;
  /** The first column of words. */
  private labels: PlacedColumn | undefined;
  private width = 0;
  private names: readonly string[] = [];
  /** Last row of the headings. */
  private headingsEnd = 0;
  /** Rows not looked at yet; undefined: there were too many, and each is taken as it comes. */
  private held: TableRow[] | undefined = [];
  private isWhole: (at: number) => boolean = () => false;
  private filling: readonly BlankColumn[] = [];
  private last: TableRow | undefined;
  private readonly joined: MergedCells[] = [];
  /** Columns without heading of which nothing was told yet. */
  private readonly unnamed = new Set<number>();
  private readonly units = new RowUnits();
  private rows = 0;
  /** Number of the last row of the file. */
  private end = 0;
  private readonly keys = new RowKeys(this.problems);
  private readonly same = new SameRows();
  private readonly aside: SetAside;

  /** `named`: the format names its columns itself; there is no row of headings. `ragged`: short rows are a fault. */
  constructor(
    private readonly card: FileCard,
    private readonly shape: { readonly named?: readonly string[]; readonly ragged?: boolean } = {},
  ) {
    this.aside = new SetAside(card.reading ?? {}, this.problems);
    if (shape.named) this.place(shape.named, undefined);
  }

  get rowsRead(): number {
    return this.rows;
  }

  headingAt(at: number): string {
    return this.names[at] ?? '';
  }

  row(row: number, cells: readonly RawCell[], sum?: string): boolean {
    this.end = row;
    const { skipRows = 0, headerRows = 1 } = this.card.reading ?? {};
    if (!this.columns) {
      const texts = Array.from(cells, textOfRaw);
      if (row <= skipRows) this.above.push({ row, cells: [...cells] });
      if (row <= skipRows || (this.headings.length === 0 && texts.every((text) => text.trim() === ''))) return true;
      this.headings.push(texts);
      if (this.headings.length === headerRows) this.place(joinHeadings(this.headings), row);
      return !this.problems.refuses;
    }
    if (this.held) {
      this.held.push({ row, cells: Array.from(cells, (cell) => cell ?? null), sum });
      if (this.held.length * this.width > HELD_CELLS) this.release(false);
    } else this.take({ row, cells }, oddAlone({ row, cells, sum }, this.names, this.isWhole));
    return !this.problems.isHopeless;
  }

  /** Joined cells are no fault above the data, in headings and in rows that are left out. */
  merged(cells: MergedCells): void {
    if (this.columns && cells.bottom > this.headingsEnd) this.joined.push(cells);
  }

  /** The table and its card as described, or what is wrong. Call once, at the end. */
  finish():
    | { readonly table: Table; readonly card: DatasetCard; readonly findings: Findings }
    | { readonly findings: Findings } {
    const { problems } = this;
    this.release(true);
    for (const cells of this.joined)
      if (!this.aside.holds(cells)) refuseJoined(cells, this.names[cells.at] || cells.at + 1, problems);
    if (!this.columns && !problems.refuses)
      problems.refuse('empty', {}, { zh: '文件没有表头', en: 'the file has no row of headings' });
    else if (this.rows === 0 && !problems.refuses)
      problems.refuse('empty', {}, { zh: '文件没有数据行', en: 'the file has no rows of data' });
    this.aside.tell();
    refuseRowsBeyond(this.card.reading?.dataRows, { after: this.headingsEnd, to: this.end }, problems);
    const places = (this.columns ?? []).map(({ place }) => place);
    refuseUnitsOfNotes(this.aside.notes, this.headingsEnd, places, problems);
    for (const { builder } of this.columns ?? []) builder.check();
    this.same.finish(problems);
    const hasSpans = this.columns?.some(({ builder }) => builder.hasSpans) ?? false;
    if (hasSpans) this.checkCumulative();
    const isOverlapping = hasSpans || (this.columns?.some(({ builder }) => builder.hasSeveralGrains) ?? false);
    const hasUnits = this.units.units.length > 1;
    if (hasUnits) this.units.tell(problems);
    if (problems.refuses || !this.columns) return { findings: problems.findings() };
    const told = problems.findings();
    const fields = this.columns.map(({ place }): Field => {
      const field = describedField(place);
      if (field.kind !== 'number') return field;
      if (hasUnits && place.unit === undefined) return { ...field, adds: 'never' };
      return isOverlapping && field.adds === undefined ? { ...field, adds: 'not-over-time' } : field;
    });
    return {
      table: { rows: this.rows, columns: this.columns.map(({ builder }) => builder.column()) },
      card: {
        about: this.card.about,
        fields,
        // The whole table is at hand where it was read, away from the page.
        can: everyClause,
        rows: this.rows,
        notes: [
          ...(this.card.notes ?? []),
          ...told.problems.map(({ code, words }) => ({ level: 'info' as const, code: `file-${code}`, text: words })),
        ],
      },
      findings: told,
    };
  }

  private place(headings: readonly string[], row: number | undefined): void {
    const trimmed = headings.slice(0, headings.findLastIndex((heading) => heading.trim() !== '') + 1);
    this.width = trimmed.length;
    this.names = trimmed.map(seenText);
    this.headingsEnd = row ?? 0;
    const places = placeColumns(trimmed, { card: this.card, row: row ?? 1, above: this.above }, this.problems);
    const first = this.names.findIndex((name) => name !== '');
    for (const [at, name] of this.names.entries()) if (name === '') this.unnamed.add(at);
    if (!this.shape.named) tellFigureHeadings(places, row ?? 1, this.problems);
    if (this.problems.refuses) for (const at of this.unnamed) if (at > first) this.refuseUnnamed(at);
    this.labels = places.find(({ field }) => field.kind === 'text');
    this.columns = places.map((place) => ({ place, builder: new ColumnBuilder(place, this.problems) }));
  }

  /** Takes the rows that were held; `isAll`: there are no others. */
  private release(isAll: boolean): void {
    const { held } = this;
    if (!held || !this.columns) return;
    this.held = undefined;
    const { dataRows = [], blanks } = this.card.reading ?? {};
    this.isWhole = wholeOver(held, this.names);
    if (!isAll) this.tellTooLong();
    const found = isAll ? oddRows(held, this.names) : undefined;
    const odd = new Map<number, OddRow>();
    for (const told of held) {
      const { row } = told;
      const one = found ? found.get(row) : oddAlone(told, this.names, this.isWhole);
      if (one && !dataRows.includes(row)) odd.set(row, one);
    }
    if (isAll) {
      const data = held.filter(({ row }) => !odd.has(row) && !dataRows.includes(row));
      tellDoubtful(data, this.names, this.problems);
      tellTotalColumns(data, this.names, this.problems);
      tellSideBySide(data, this.names, this.problems);
    }
    const led = withLeaders(held, odd);
    const joined = this.shape.named ? [] : blankColumns(led, this.names);
    if (blanks === 'fill') this.filling = joined;
    else if (blanks === undefined && this.joined.length === 0) this.refuseBlanks(joined);
    const filled = filledBelow(blanks === 'fill' ? fillJoined(led, this.joined) : led, this.filling);
    const byRow = new Map(filled.map((one) => [one.row, one]));
    for (const one of held) {
      this.take(byRow.get(one.row) ?? one, odd.get(one.row));
      if (this.problems.isHopeless) return;
    }
  }

  private take(told: TableRow, odd: OddRow | undefined): void {
    const { row } = told;
    const isKept = odd === undefined || (this.card.reading?.dataRows ?? []).includes(row);
    // An empty row of a sheet is none; a record without values, or a missing cell of a single column, is one.
    if (!isKept && (odd.kind !== 'empty' || !(this.shape.named || (this.width === 1 && told.cells.length > 0)))) {
      if (odd.kind !== 'empty') this.aside.take(told, odd);
      if (this.filling.length > 0 && this.last)
        this.last = filledBelow([this.last, ...withLeaders([told], new Map([[row, odd]]))], this.filling).at(-1);
      return;
    }
    const [one = told] = this.last === undefined ? [told] : filledBelow([this.last, told], this.filling).slice(1);
    if (this.filling.length > 0) this.last = one;
    this.add(one);
  }

  private add({ row, cells }: TableRow): void {
    if (cells.length > this.width && cells.slice(this.width).some((cell) => textOfRaw(cell).trim() !== ''))
      this.refuseWidth(row, cells.length);
    else if (this.shape.ragged && cells.length < this.width) this.refuseWidth(row, cells.length);
    for (const at of this.unnamed) if (textOfRaw(cells[at]).trim() !== '') this.refuseUnnamed(at);
    const faults = this.problems.faults;
    let key: string | undefined;
    const read: Cell[] = [];
    for (const { place, builder } of this.columns ?? []) {
      const cell = builder.add(cells[place.at], row);
      read.push(cell);
      if (place.field.key) key = key === undefined ? `${cell}` : `${key}\u0000${cell}`;
      if (typeof cell === 'string') {
        if (unitColumn.test(place.heading)) this.units.seeUnit(cell);
        else if (place === this.labels) this.units.seeLabel(cell);
      }
    }
    this.rows += 1;
    // A row with a cell that could not be read is like no other.
    if (this.problems.faults > faults) return;
    if (key === undefined) this.same.see(read, row);
    else this.keys.see(key, row, this.rows);
  }

  /** A column without heading that holds something cannot be named; one that is blank to the end is none. */
  private refuseUnnamed(at: number): void {
    if (!this.unnamed.delete(at)) return;
    this.problems.refuse(
      'header',
      { row: this.headingsEnd || 1, column: at + 1 },
      {
        zh: '没有列名；可能是合并的表头，请在卡片写明表头有几行，或补上列名',
        en: 'no heading: perhaps a joined heading; say in the card how many rows of headings there are, or fill it in',
      },
    );
  }

  private refuseBlanks(columns: readonly BlankColumn[]): void {
    for (const { heading, row, above, rows } of columns)
      this.problems.refuse(
        'blank-below',
        { row, column: heading },
        {
          zh: `空着（或写“同上”），像合并单元格留下的空格（共 ${rows} 行）；请写明取上面一格的「${above}」，还是确实没有`,
          en: `blank (or “ditto”), as a joined cell leaves it (${counted(rows, 'row')} in all): say whether “${above}” above holds for it, or nothing is told`,
        },
      );
  }

  private refuseWidth(row: number, width: number): void {
    this.problems.refuse(
      'ragged',
      { row },
      {
        zh: `有 ${width} 格，表头有 ${this.width} 列`,
        en: `${width} cells under ${this.width} headings`,
      },
    );
  }

  private checkCumulative(): void {
    for (const { place } of this.columns ?? [])
      if (place.field.kind === 'number' && place.field.adds === 'always')
        this.problems.refuse(
          'adds',
          { column: place.heading },
          {
            zh: '日期是累计区间（如 1-3月），卡片却写可以相加；累计数不能跨期相加',
            en: 'dates are cumulative spans, yet the card says values may be added: figures to date do not add up over time',
          },
        );
  }

  private tellTooLong(): void {
    this.problems.tell(
      'total-row',
      {},
      {
        zh: '表很长：合计行只按字样找，没有逐行核对哪一行正好是其他行之和',
        en: 'the table is long: totals were looked for by their words, not by whether a row is the sum of others',
      },
    );
  }
}
