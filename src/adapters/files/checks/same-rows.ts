import type { Cell } from '@/analysis/tables';
import { counted } from '@/core/kernel';
import type { ProblemList } from '../problem-list';

const CHECKED = 300_000;
const SHOWN = 10;

/** Rows that are alike in every cell: a record entered twice, perhaps; each of them is counted. */
export class SameRows {
  private readonly first = new Map<number, number>();
  private readonly alike: { readonly row: number; readonly first: number }[] = [];
  private count = 0;
  private unseenFrom: number | undefined;

  see(cells: readonly Cell[], row: number): void {
    if (this.unseenFrom !== undefined || cells.length < 2 || cells.every((cell) => cell === null)) return;
    if (this.first.size >= CHECKED) {
      this.unseenFrom = row;
      this.first.clear();
      return;
    }
    const mark = markOf(cells);
    const first = this.first.get(mark);
    if (first === undefined) {
      this.first.set(mark, row);
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

/** 53 bits that stand for a row: among 300,000 that differ, two have the same once in 200,000 tables. Whole rows would fill the memory. */
function markOf(cells: readonly Cell[]): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const cell of cells) {
    const text = cell === null ? '\u0001' : String(cell);
    for (let at = 0; at <= text.length; at += 1) {
      const sign = at < text.length ? text.charCodeAt(at) : 0; // the end of a cell
      high = Math.imul(high ^ sign, 2_654_435_761);
      low = Math.imul(low ^ sign, 1_597_334_677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (high & 0x1fffff) + (low >>> 0);
}
