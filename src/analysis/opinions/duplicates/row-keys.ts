import type { Trimmed } from '../normalise/form-text';
import type { TextArena } from '../text-arena';

/** What rows are compared by: their normalised text without form text. */
export interface RowKeys extends Trimmed {
  readonly units: Uint16Array;
  readonly count: number;
}

export const rowKeys = ({ units, count }: TextArena, trimmed: Trimmed): RowKeys => ({ units, count, ...trimmed });

export const keyLength = ({ from, to }: RowKeys, row: number): number => (to[row] ?? 0) - (from[row] ?? 0);
