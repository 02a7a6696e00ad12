import { plainForm, type RawCell } from './cells/raw-cell';
import { readDate } from './cells/read-date';

export interface SeenColumn {
  readonly heading: string;
  /** Cells that are told. */
  readonly cells: readonly RawCell[];
}

const announced =
  /(日期|时间|时期|年份|年度|月份|季度|期间|时段|date|period|month|year|quarter|^年$|^月$|^日$|^周$|周次|^week$)/i;

/** Whether a heading announces dates; 一季度 and 2026年度 are periods themselves, with figures below. */
export const isDated = (heading: string): boolean =>
  announced.test(heading) &&
  !readDate(
    plainForm(heading).replace(/度$/, (end) => (/季度$/.test(heading) ? end : '')),
    { year: 2000 },
  ).ok;
