import { ProblemList, type RawCell, type RowSink, textOfRaw } from '@/adapters/files';
import { ArenaBuilder, columnsAt, guessColumns, type OpinionColumns } from '@/analysis/opinions';
import { dayNumber } from './day-number';

export const readFields = ['text', 'id', 'person', 'receivedOn', 'district'] as const;
export type ReadField = (typeof readFields)[number];
export type ChosenColumns = Readonly<Partial<Record<ReadField, string>>>;

const LOOKED_AT = 16;
const idHeading =
  /^((工单|受理|意见|信件|来信|留言|诉求|反映|登记|业务|事项|件)?(编号|流水号|单号)|序号|工单号|id|no\.?|ticket|row_?id|opinion_?id)$/i;

/** Takes opinions into one block as they are read: the first rows tell which column holds what, no row is kept as a row. */
export class OpinionSink implements RowSink {
  readonly problems = new ProblemList();
  readonly texts = new ArenaBuilder();
  /** Row of the file, as a spreadsheet counts. */
  readonly rows: number[] = [];
  readonly ids: string[] = [];
  readonly senders: (string | null)[] = [];
  readonly days: number[] = [];
  /** District of each row as a column tells it; empty: not told. */
  readonly districts: string[] = [];
  /** Rows that hold something but no text: told, and not analysed. */
  readonly aside: number[] = [];
  /** Columns taken, by their headings. */
  readonly taken: Partial<Record<ReadField, string>> = {};
  private readonly first: { row: number; cells: readonly string[] }[] = [];
  private at: Partial<Record<ReadField, number>> | undefined;
  private headings: readonly string[] = [];

  constructor(
    private readonly chosen: ChosenColumns,
    byLine = false,
    private readonly named?: readonly string[],
  ) {
    if (named) this.takeHeadings(named, []);
    if (byLine) this.at = { text: 0 };
  }

  row(row: number, cells: readonly RawCell[]): boolean {
    const told = Array.from(cells, (cell) => (typeof cell === 'string' ? cell : textOfRaw(cell)));
    if (this.at) return this.take(row, told);
    this.first.push({ row, cells: told });
    if (this.first.length === LOOKED_AT) this.settle();
    return !this.problems.isHopeless;
  }

  headingAt(at: number): string {
    return this.headings[at] ?? '';
  }

  /** After the last row. */
  finish(): void {
    if (!this.at) this.settle();
  }

  private settle(): void {
    const table = this.first.map(({ cells }) => cells.map((cell) => cell.trim()));
    const guess = this.chosen.text === undefined ? guessColumns(table) : this.chosenHeading(table);
    if (!guess || (guess.unclear && this.chosen.text === undefined)) {
      this.noText((guess && table[guess.header]) ?? table[0] ?? [], guess?.unclear);
      return;
    }
    this.takeHeadings(guess.header < 0 ? [] : (table[guess.header] ?? []), table.slice(guess.header + 1), guess);
    for (const { row, cells } of this.first.slice(guess.header + 1)) this.take(row, cells);
    this.first.length = 0;
  }

  private chosenHeading(table: readonly (readonly string[])[]): OpinionColumns | undefined {
    const text = this.chosen.text ?? '';
    const header = table.findIndex((cells) => cells.includes(text));
    if (header < 0) return undefined;
    const { at } = columnsAt(table, header);
    return { header, at: { ...at, text: table[header]?.indexOf(text) ?? 0 } };
  }

  private takeHeadings(
    headings: readonly string[],
    below: readonly (readonly string[])[],
    told?: OpinionColumns,
  ): void {
    this.headings = headings;
    const guess = told ??
      guessColumns([headings, ...below]) ?? { header: 0, at: headings.length === 1 ? { text: 0 } : {} };
    const place = (field: ReadField): number | undefined => {
      const name = this.chosen[field];
      if (name === undefined)
        return field === 'id' ? column(headings.findIndex((one) => idHeading.test(one))) : guess.at[field];
      const found = column(headings.indexOf(name));
      if (found === undefined) this.unknownColumn(name);
      return found;
    };
    const at: Partial<Record<ReadField, number>> = {};
    for (const field of readFields) {
      const found = place(field);
      if (found === undefined) continue;
      at[field] = found;
      this.taken[field] = headings[found] ?? `${found + 1}`;
    }
    this.at = at;
    if (at.text === undefined && this.problems.faults === 0) this.noText(headings, guess.unclear);
  }

  private take(row: number, cells: readonly string[]): boolean {
    const { at } = this;
    if (at?.text === undefined) return false;
    if (cells.every((cell) => cell.trim() === '')) return true;
    const text = cells[at.text] ?? '';
    const width = this.headings.length;
    if (width > 0 && cells.slice(width).some((cell) => cell.trim() !== ''))
      this.problems.refuse(
        'text',
        { row },
        {
          zh: `有 ${cells.length} 格，表头只有 ${width} 列，正文可能在逗号处被截断；请给正文加引号`,
          en: `there are ${cells.length} cells under ${width} headings, the text may be cut at a comma; put it in quotes`,
        },
      );
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) {
      this.aside.push(row);
      return !this.problems.isHopeless;
    }
    this.texts.add(text);
    this.rows.push(row);
    if (at.id !== undefined) this.ids.push((cells[at.id] ?? '').trim());
    if (at.person !== undefined) this.senders.push((cells[at.person] ?? '').trim() || null);
    if (at.district !== undefined) this.districts.push((cells[at.district] ?? '').trim());
    if (at.receivedOn !== undefined) this.days.push(dayNumber(cells[at.receivedOn] ?? ''));
    return !this.problems.isHopeless;
  }

  private noText(headings: readonly string[], unclear?: readonly number[]): void {
    // Without headings the first row is an opinion: it is not shown.
    const isHeading = this.named || unclear !== undefined || headings.some((heading) => isKnown(heading));
    const list = unclear
      ? unclear.map((at) => `${headings[at]} (${at + 1})`).join('、')
      : isHeading
        ? headings.filter((heading) => heading !== '').join('、')
        : `${headings.length}`;
    this.problems.refuse(
      'header',
      { row: 1 },
      {
        zh: `看不准哪一列是意见正文（有：${list}）；请写明 --columns text=列名`,
        en: unclear
          ? `several columns may hold the text of the opinions (${list}); name one with --columns text=heading`
          : `no column is known to hold the text of the opinions (there are: ${list}${isHeading ? '' : ' without headings'}); name it with --columns text=heading`,
      },
    );
    this.at ??= {};
  }

  private unknownColumn(name: string): void {
    this.problems.refuse(
      'no-such-column',
      { column: name },
      {
        zh: `没有「${name}」这一列（有：${this.headings.join('、')}）`,
        en: `there is no column “${name}” (there are: ${this.headings.join(', ')})`,
      },
    );
  }
}

const isKnown = (heading: string) => idHeading.test(heading) || Object.keys(columnsAt([[heading]], 0).at).length > 0;

const column = (at: number): number | undefined => (at < 0 ? undefined : at);
