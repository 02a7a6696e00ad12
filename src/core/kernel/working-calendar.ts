import { addDays, type CivilDate } from './civil-date';
import { err, ok, type Result } from './result';

/**
 * Which days are working days (工作日), with the moved holidays the State Council announces each year. `isWorkingDay` answers
 * `undefined` outside the published years: nobody knows yet, and weekdays are no substitute.
 */
export interface WorkingCalendar {
  /** First day it knows. */
  readonly completeFrom: CivilDate;
  /** Last day for which the official calendar is complete. */
  readonly completeUntil: CivilDate;
  readonly source: string;
  isWorkingDay(date: CivilDate): boolean | undefined;
}

export interface BeyondCalendar {
  readonly kind: 'beyond-calendar';
  readonly completeUntil: CivilDate;
}

const beyond = (calendar: WorkingCalendar) =>
  err<BeyondCalendar>({ kind: 'beyond-calendar', completeUntil: calendar.completeUntil });

/** Working days after `start` up to and with `end`; the opening day is not counted. Zero when `end <= start`. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  start: CivilDate,
  end: CivilDate,
): Result<number, BeyondCalendar> {
  let count = 0;
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
    const working = calendar.isWorkingDay(day);
    if (working === undefined) return beyond(calendar);
    if (working) count += 1;
  }
  return ok(count);
}

/** The day on which `workingDays` working days after `start` are full; the opening day is not counted. */
export function addWorkingDays(
  calendar: WorkingCalendar,
  start: CivilDate,
  workingDays: number,
): Result<CivilDate, BeyondCalendar> {
  let day = start;
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1);
    const working = calendar.isWorkingDay(day);
    if (working === undefined) return beyond(calendar);
    if (working) left -= 1;
  }
  return ok(day);
}
