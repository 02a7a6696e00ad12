import type { ProblemList } from '../problem-list';

const grains = [
  ['year', '年', 'years'],
  ['span', '累计区间', 'spans of months'],
  ['quarter', '季度', 'quarters'],
  ['month', '月', 'months'],
  ['day', '日', 'days'],
] as const;
type Grain = (typeof grains)[number][0];

/** Years among months, or months among days: sums over such a column count twice. */
export class GrainCheck {
  private readonly first = new Map<Grain, number>();

  see(date: string, row: number): void {
    const grain = grainWritten(date);
    if (!this.first.has(grain)) this.first.set(grain, row);
  }

  get isMixed(): boolean {
    return this.first.size > 1;
  }

  finish(problems: ProblemList, column: string): void {
    if (!this.isMixed) return;
    const found = grains.flatMap(([grain, zh, en]) => {
      const row = this.first.get(grain);
      return row === undefined ? [] : [{ zh: `${zh}（第 ${row} 行起）`, en: `${en} (from row ${row})` }];
    });
    problems.tell(
      'date',
      { column },
      {
        zh: `一列里有几种时期：${found.map(({ zh }) => zh).join('、')}；相加会重复`,
        en: `periods of several kinds in one column: ${found.map(({ en }) => en).join(', ')}; sums over them count twice`,
      },
    );
  }
}

/** The kind of a date by how it is written. */
export function grainWritten(date: string): Grain {
  if (date.includes('/')) return 'span';
  if (date.includes('Q')) return 'quarter';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}
