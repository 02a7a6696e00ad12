import type { RawCell } from './cells/raw-cell';

export interface SeenColumn {
  readonly heading: string;
  /** Cells that are told. */
  readonly cells: readonly RawCell[];
}

/** Headings that announce a date. */
export const dated = /(日期|时间|时期|年份|年度|月份|季度|期间|时段|date|period|month|year|quarter|^年$|^月$|^日$)/i;
