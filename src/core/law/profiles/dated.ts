import type { CivilDate } from '@/core/kernel';
import type { Provision } from '../provision';

/** A value of the law with its time in force and its source, which tells the day it was last checked. */
export interface DatedValue<T> {
  readonly from: CivilDate;
  readonly until?: CivilDate;
  readonly value: T;
  readonly source: Provision;
  /** 一般: what rests on the value warns, it does not block. Absent: 应当. */
  readonly force?: 'generally';
  /** Provisions of other layers on the same thing, whose values did not bind or agree: cited beside the source. */
  readonly also?: readonly Provision[];
}

/** Values of one parameter over time, oldest first. Composed profiles may hold several sources for one span. */
export type Dated<T> = readonly DatedValue<T>[];

/** The value in force on `day`; undefined before the first one. The last matching entry wins. */
export const inForceOn = <T>(series: Dated<T>, day: CivilDate): DatedValue<T> | undefined =>
  series.findLast((entry) => entry.from <= day && (entry.until === undefined || day <= entry.until));
