import type { Words } from '@/core/kernel';
import type { RawCell } from '../cells/raw-cell';
import type { TotalWord } from './total-words';

export interface TableRow {
  readonly row: number;
  readonly cells: readonly RawCell[];
  /** A formula of this row that adds up other rows of its column. */
  readonly sum?: string | undefined;
}

/** A row that is no row of data. */
export interface OddRow {
  readonly kind: 'empty' | 'total' | 'footnote';
  /** What it is, in words that go before what may be done about it. */
  readonly words: Words;
  /** A total whose figures are not those of its rows, with both; told where it is left out. */
  readonly unequal?: Words;
}

/** What a row is by the word of its label. */
export const byWord: Readonly<Record<TotalWord, OddRow>> = {
  total: { kind: 'total', words: { zh: '是合计行，读入会重复计算', en: 'a row of totals would be counted twice' } },
  whole: {
    kind: 'total',
    words: {
      zh: '是全体合计行，读入会重复计算',
      en: 'the row of the whole, above or below its parts, would be counted twice',
    },
  },
  part: {
    kind: 'total',
    words: { zh: '是上面一行的其中项，读入会重复计算', en: 'part of a row above, it would be counted twice' },
  },
  rate: {
    kind: 'total',
    words: {
      zh: '是占比或增减率行，与同列的数不是一回事',
      en: 'a row of shares or changes among figures of another kind',
    },
  },
  average: {
    kind: 'total',
    words: {
      zh: '是平均（或最大、最小）行，不是一行数据',
      en: 'an average (or the largest, the smallest) of the rows, not a row of data',
    },
  },
};
