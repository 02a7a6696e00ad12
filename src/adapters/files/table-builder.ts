import type { Table } from '@/analysis/tables';
import { type DatasetCard, everyClause, type Field } from '@/ports/data-source';
import type { FileCard, Findings } from '@/ports/file-import';
import { type RawCell, textOfRaw } from './cells/raw-cell';
import { ColumnBuilder } from './column-builder';
import { describedField, joinHeadings, type PlacedColumn, placeColumns } from './heading-row';
import { ProblemList } from './problem-list';
import { kindOfRow } from './total-rows';

const KEYS_CHECKED = 300_000;

/** Joined cells of a sheet: rows counted from 1, the leftmost column from 0. */
export interface MergedCells {
  readonly ref: string;
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a format puts what it reads: rows of a sheet, headings among them, or rows under named columns. */
export interface RowSink {
  readonly problems: ProblemList;
  /** `row` counts as a spreadsheet counts; the array is not kept. False: so much is wrong that reading may stop. */
  row(row: number, cells: readonly RawCell[]): boolean;
  /** After the rows: cells joined into one, of which the first alone has a value. */
  merged?(cells: MergedCells): void;
}

/** Builds the table of a card from rows as they come. Nothing of it is given out while one cell is at fault. */
export class TableBuilder implements RowSink {
  readonly problems = new ProblemList();
  private readonly headings: string[][] = [];
  private columns: readonly { readonly place: PlacedColumn; readonly builder: ColumnBuilder }[] | undefined;
  private width = 0;
  private names: readonly string[] = [];
  /** Last row of the headings. */
  private headingsEnd = 0;
  /** Rows of totals and footnotes, left out or refused. */
  private readonly aside = new Set<number>();
  private rows = 0;
  private readonly keys = new Map<string, number>();
  private readonly leftOut = { totals: [] as number[], footnotes: [] as number[] };

  /** `named`: the format names its columns itself; there is no row of headings. `ragged`: short rows are a fault. */
  constructor(
    private readonly card: FileCard,
    private readonly shape: { readonly named?: readonly string[]; readonly ragged?: boolean } = {},
  ) {
    if (shape.named) this.place(shape.named, undefined);
  }

  get rowsRead(): number {
    return this.rows;
  }

  row(row: number, cells: readonly RawCell[]): boolean {
    const { skipRows = 0, headerRows = 1, totals, footnotes } = this.card.reading ?? {};
    if (!this.columns) {
      if (row <= skipRows) return true;
      const texts = Array.from(cells, textOfRaw);
      if (this.headings.length === 0 && texts.every((text) => text.trim() === '')) return true;
      this.headings.push(texts);
      if (this.headings.length === headerRows) this.place(joinHeadings(this.headings), row);
      return !this.problems.refuses;
    }
    const kind = this.width === 1 && cells.length > 0 ? 'data' : kindOfRow(cells, this.width);
    // An empty row of a sheet is none; a record without values is one.
    if (kind === 'empty' && !this.shape.named) return true;
    if (kind === 'total' || kind === 'footnote') {
      const isTotal = kind === 'total';
      this.aside.add(row);
      if (isTotal ? totals : footnotes) this.leftOut[isTotal ? 'totals' : 'footnotes'].push(row);
      else this.refuseRow(isTotal, row);
      return true;
    }
    if (cells.length > this.width && cells.slice(this.width).some((cell) => textOfRaw(cell).trim() !== ''))
      this.refuseWidth(row, cells.length);
    else if (this.shape.ragged && cells.length < this.width) this.refuseWidth(row, cells.length);
    const faults = this.problems.faults;
    let key: string | undefined;
    for (const { place, builder } of this.columns) {
      const cell = builder.add(cells[place.at], row);
      if (place.field.key) key = `${key ?? ''}${JSON.stringify(cell)}`;
    }
    this.rows += 1;
    // A key with a cell that could not be read is like no other.
    const isRead = this.problems.faults === faults;
    if (key !== undefined && isRead && this.rows <= KEYS_CHECKED) this.checkKey(key, row);
    return !this.problems.isHopeless;
  }

  /** Joined cells are no fault above the data, in headings and in rows that are left out. */
  merged({ ref, at, top, bottom }: MergedCells): void {
    const isAside = bottom - top < 20 && [...Array(bottom - top + 1).keys()].every((n) => this.aside.has(top + n));
    if (!this.columns || bottom <= this.headingsEnd || isAside) return;
    this.problems.refuse(
      'merged',
      { row: top, column: this.names[at] || at + 1 },
      {
        zh: `${ref} 是合并单元格，只有左上一格有值；请取消合并并逐格填写`,
        en: `${ref} are joined cells of which the first alone has a value: split them and fill each in`,
      },
    );
  }

  /** The table and its card as described, or what is wrong. Call once, at the end. */
  finish():
    | { readonly table: Table; readonly card: DatasetCard; readonly findings: Findings }
    | { readonly findings: Findings } {
    const { problems } = this;
    if (!this.columns && !problems.refuses)
      problems.refuse('empty', {}, { zh: '文件没有表头', en: 'the file has no row of headings' });
    else if (this.rows === 0 && !problems.refuses)
      problems.refuse('empty', {}, { zh: '文件没有数据行', en: 'the file has no rows of data' });
    this.tellLeftOut();
    const hasSpans = this.columns?.some(({ builder }) => builder.hasSpans) ?? false;
    if (hasSpans) this.checkCumulative();
    if (problems.refuses || !this.columns) return { findings: problems.findings() };
    const told = problems.findings();
    const fields = this.columns.map(({ place }): Field => {
      const field = describedField(place);
      return hasSpans && field.kind === 'number' && field.adds === undefined
        ? { ...field, adds: 'not-over-time' }
        : field;
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
    this.names = trimmed.map((heading) => heading.trim());
    this.headingsEnd = row ?? 0;
    const places = placeColumns(trimmed, this.card, row ?? 1, this.problems);
    this.columns = places.map((place) => ({ place, builder: new ColumnBuilder(place, this.problems) }));
  }

  private refuseRow(isTotal: boolean, row: number): void {
    if (isTotal)
      this.problems.refuse(
        'total-row',
        { row },
        {
          zh: '是合计行，读入会重复计算；请删去，或在卡片写明合计行不读入',
          en: 'a row of totals would be counted twice: delete it, or say in the card that totals are left out',
        },
      );
    else
      this.problems.refuse(
        'footnote-row',
        { row },
        {
          zh: '是表注，不是数据；请删去，或在卡片写明表注不读入',
          en: 'a footnote, not data: delete it, or say in the card that footnotes are left out',
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

  private checkKey(key: string, row: number): void {
    const first = this.keys.get(key);
    if (first === undefined) {
      this.keys.set(key, row);
      if (this.rows === KEYS_CHECKED) {
        this.keys.clear();
        this.problems.tell(
          'key',
          {},
          {
            zh: `前 ${KEYS_CHECKED} 行核对过主键不重复，其后的行没有核对`,
            en: `keys were checked for the first ${KEYS_CHECKED} rows, not beyond`,
          },
        );
      }
    } else this.problems.refuse('key', { row }, { zh: `主键与第 ${first} 行相同`, en: `the same key as row ${first}` });
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

  private tellLeftOut(): void {
    const { totals, footnotes } = this.leftOut;
    const rows = (list: readonly number[]) => `${list.slice(0, 10).join('、')}${list.length > 10 ? '…' : ''}`;
    if (totals.length > 0)
      this.problems.tell(
        'left-out',
        {},
        {
          zh: `没有读入合计行：第 ${rows(totals)} 行`,
          en: `rows of totals left out: ${rows(totals)}`,
        },
      );
    if (footnotes.length > 0)
      this.problems.tell(
        'left-out',
        {},
        {
          zh: `没有读入表注：第 ${rows(footnotes)} 行`,
          en: `footnotes left out: rows ${rows(footnotes)}`,
        },
      );
  }
}
