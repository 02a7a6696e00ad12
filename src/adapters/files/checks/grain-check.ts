import { type RawCell, textOfRaw } from '../cells/raw-cell';
import type { ProblemList } from '../problem-list';

const grains = [
  ['year', '年', 'years'],
  ['span', '累计区间', 'spans of months'],
  ['quarter', '季度', 'quarters'],
  ['month', '月', 'months'],
  ['week', '周', 'weeks'],
  ['day', '日', 'days'],
] as const;
type Grain = (typeof grains)[number][0];

/** Years among months, or months among days: sums over such a column count twice. */
export class GrainCheck {
  private readonly first = new Map<Grain, number>();

  /** First row of a week that was counted in Chinese. */
  private weekRow = 0;

  see(raw: RawCell, date: string, row: number): void {
    if (this.weekRow === 0 && date.includes('W') && textOfRaw(raw).includes('周')) this.weekRow = row;
    const grain = grainWritten(date);
    if (!this.first.has(grain)) this.first.set(grain, row);
  }

  get isMixed(): boolean {
    return this.first.size > 1;
  }

  finish(problems: ProblemList, column: string): void {
    if (this.weekRow > 0)
      problems.tell(
        'date',
        { row: this.weekRow, column },
        {
          zh: '「第几周」按国家标准的周（GB/T 7408：周一起，含当年第一个周四的是第 1 周）读入；如另有算法，请写成日期',
          en: 'weeks are read as ISO 8601 counts them (from Monday; week 1 holds the first Thursday): if yours are others, write days',
        },
      );
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
  if (date.includes('W')) return 'week';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}
