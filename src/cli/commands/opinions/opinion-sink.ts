import { ProblemList, type RawCell, type RowSink, textOfRaw } from '@/adapters/files';
import { ArenaBuilder, guessColumns, type OpinionColumns } from '@/analysis/opinions';
import { dayNumber } from './day-number';

export const readFields = ['text', 'id', 'person', 'receivedOn'] as const;
export type ReadField = (typeof readFields)[number];
export type ChosenColumns = Readonly<Partial<Record<ReadField, string>>>;

const LOOKED_AT = 16;
const idHeading = /^(编号|序号|工单号|工单编号|受理编号|意见编号|id|no\.?|ticket|row_?id|opinion_?id)$/i;

/** Takes opinions into one block as they are read: the first rows tell which column holds what, no row is kept as a row. */
export class OpinionSink implements RowSink {
  readonly problems = new ProblemList();
  readonly texts = new ArenaBuilder();
  /** Row of the file, as a spreadsheet counts. */
  readonly rows: number[] = [];
  readonly ids: string[] = [];
  readonly senders: (string | null)[] = [];
  readonly days: number[] = [];
  /** Columns taken, by their headings. */
  readonly taken: Partial<Record<ReadField, string>> = {};
  private readonly first: { row: number; cells: readonly string[] }[] = [];
  private at: Partial<Record<ReadField, number>> | undefined;
  private headings: readonly string[] = [];

  constructor(
    private readonly chosen: ChosenColumns,
    byLine = false,
    named?: readonly string[],
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
    if (!guess) {
      this.noText(table[0] ?? []);
      return;
    }
    this.takeHeadings(guess.header < 0 ? [] : (table[guess.header] ?? []), table.slice(guess.header + 1), guess);
    for (const { row, cells } of this.first.slice(guess.header + 1)) this.take(row, cells);
    this.first.length = 0;
  }

  private chosenHeading(table: readonly (readonly string[])[]): OpinionColumns | undefined {
    const header = table.findIndex((cells) => cells.includes(this.chosen.text ?? ''));
    return header < 0 ? undefined : { header, at: { text: table[header]?.indexOf(this.chosen.text ?? '') ?? 0 } };
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
    if (at.text === undefined && this.problems.faults === 0) this.noText(headings);
  }

  private take(row: number, cells: readonly string[]): boolean {
    const { at } = this;
    if (at?.text === undefined) return false;
    if (cells.every((cell) => cell.trim() === '')) return true;
    const text = cells[at.text] ?? '';
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text))
      this.problems.refuse(
        'text',
        { row, column: this.headings[at.text] || at.text + 1 },
        {
          zh: '没有正文',
          en: 'there is no text',
        },
      );
    this.texts.add(text);
    this.rows.push(row);
    if (at.id !== undefined) this.ids.push((cells[at.id] ?? '').trim());
    if (at.person !== undefined) this.senders.push((cells[at.person] ?? '').trim() || null);
    if (at.receivedOn !== undefined) this.days.push(dayNumber(cells[at.receivedOn] ?? ''));
    return !this.problems.isHopeless;
  }

  private noText(headings: readonly string[]): void {
    const list = headings.filter((heading) => heading !== '').join('、');
    this.problems.refuse(
      'header',
      { row: 1 },
      {
        zh: `认不出哪一列是意见正文（有：${list}）；请写明 --columns text=列名`,
        en: `no column is known to hold the text of the opinions (there are: ${list}); name it with --columns text=heading`,
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

const column = (at: number): number | undefined => (at < 0 ? undefined : at);
