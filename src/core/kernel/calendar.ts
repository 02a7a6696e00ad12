import type { CivilDate } from './civil-date';

/**
 * Which days are working days (工作日), with the moved holidays the State Council announces each year. `isWorkingDay` answers
 * `undefined` before the first day it knows and after the last: nobody knows yet, and weekdays are no substitute. It says the
 * same whenever it is asked.
 */
export interface WorkingCalendar {
  /** First day it knows. */
  readonly completeFrom: CivilDate;
  /** Last day for which the official calendar is complete. */
  readonly completeUntil: CivilDate;
  readonly source: string;
  isWorkingDay(date: CivilDate): boolean | undefined;
}
