import type { Words } from '@/core/kernel';
import type { FileReading } from '@/ports/file-import';
import type { ProblemList } from '../problem-list';
import type { MergedCells } from './joined-cells';
import type { OddRow, TableRow } from './table-row';

/** Rows that are none of data: left out where that was said, and then told; refused where it was not. */
export class SetAside {
  private readonly rows = new Set<number>();
  private readonly leftOut = { total: [] as number[], footnote: [] as number[] };

  constructor(
    private readonly reading: FileReading,
    private readonly problems: ProblemList,
  ) {}

  /** Footnotes, as they stand. */
  readonly notes: TableRow[] = [];

  take(told: TableRow, { kind, words, unequal }: OddRow): void {
    if (kind === 'empty') return;
    const { row } = told;
    if (kind === 'footnote') this.notes.push(told);
    this.rows.add(row);
    const isTotal = kind === 'total';
    if (unequal && this.reading.totals) this.problems.tell('total-row', { row }, unequal);
    if (isTotal ? this.reading.totals : this.reading.footnotes) this.leftOut[kind].push(row);
    else this.problems.refuse(isTotal ? 'total-row' : 'footnote-row', { row }, wayOut(words, isTotal));
  }

  /** Whether joined cells lie in such rows alone. */
  holds({ top, bottom }: MergedCells): boolean {
    return (
      bottom - top < 20 &&
      Array.from({ length: bottom - top + 1 }, (_, n) => top + n).every((row) => this.rows.has(row))
    );
  }

  tell(): void {
    const { total, footnote } = this.leftOut;
    const rows = (list: readonly number[]) => `${list.slice(0, 10).join('、')}${list.length > 10 ? '…' : ''}`;
    if (total.length > 0)
      this.problems.tell(
        'left-out',
        {},
        { zh: `没有读入合计行：第 ${rows(total)} 行`, en: `rows of totals left out: ${rows(total)}` },
      );
    if (footnote.length > 0)
      this.problems.tell(
        'left-out',
        {},
        { zh: `没有读入表注：第 ${rows(footnote)} 行`, en: `footnotes left out: rows ${rows(footnote)}` },
      );
  }
}

const wayOut = ({ zh, en }: Words, isTotal: boolean): Words =>
  isTotal
    ? { zh: `${zh}；请删去，或选择略去合计行`, en: `${en}: delete it, or choose to leave out totals` }
    : { zh: `${zh}；请删去，或选择略去表下注释`, en: `${en}: delete it, or choose to leave out footnotes` };
