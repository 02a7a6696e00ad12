import type { Words } from '@/core/kernel';
import type { RawCell } from '../cells/raw-cell';

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
}
