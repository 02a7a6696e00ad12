import type { Cell } from '@/analysis/tables';
import { counted } from '@/core/kernel';
import type { ProblemList } from '../problem-list';

const CHECKED = 300_000;
/** Signs of all rows kept: wide tables are compared over fewer rows. */
const MOST_SIGNS = 40_000_000;
const SHOWN = 10;

/** Rows that are alike in every cell: a record entered twice, perhaps; each of them is counted. */
export class SameRows {
  private readonly first = new Map<string, number>();
  private readonly alike: { readonly row: number; readonly first: number }[] = [];
  private count = 0;
  private signs = 0;
  private unseenFrom: number | undefined;

  see(cells: readonly Cell[], row: number): void {
    if (this.unseenFrom !== undefined || cells.length < 2 || cells.every((cell) => cell === null)) return;
    if (this.first.size >= CHECKED || this.signs > MOST_SIGNS) {
      this.unseenFrom = row;
      this.first.clear();
      return;
    }
    const whole = cells.join('\u0000');
    const first = this.first.get(whole);
    if (first === undefined) {
      this.first.set(whole, row);
      this.signs += whole.length;
      return;
    }
    this.count += 1;
    if (this.alike.length < SHOWN) this.alike.push({ row, first });
  }

  finish(problems: ProblemList): void {
    if (this.count === 0) return;
    const more = this.count > SHOWN ? '…' : '';
    const zh = this.alike.map(({ row, first }) => `第 ${row} 行（同第 ${first} 行）`).join('、');
    const en = this.alike.map(({ row, first }) => `row ${row} (as row ${first})`).join(', ');
    const unseen = this.unseenFrom;
    problems.tell(
      'key',
      {},
      {
        zh: `有 ${this.count} 行与前面的行每一格都相同，都读入了，相加时各算一次：${zh}${more}；如是重复填报，请在文件里删去${unseen === undefined ? '' : `；第 ${unseen} 行起没有核对`}`,
        en: `${counted(this.count, 'row is', 'rows are')} the same as an earlier one in every cell; all were read and each is counted in sums: ${en}${more}; delete in the file what was entered twice${unseen === undefined ? '' : `; from row ${unseen} on rows were not compared`}`,
      },
    );
  }
}
