import {
  addDays,
  type BeyondCalendar,
  type CivilDate,
  err,
  ok,
  type Result,
  type WorkingCalendar,
} from '@/core/kernel';

export interface ClockStop {
  readonly kind: string;
  readonly from: CivilDate;
  /** null: still running. */
  readonly until: CivilDate | null;
}

export interface ReviewDays {
  readonly counted: number;
  /** Working days that fell into a stop. */
  readonly stopped: number;
  readonly holidays: number;
}

/**
 * Working days of review from receipt to `end`, without the days of the stops (HLJ 35).
 * Reading: the day of receipt is not counted, the last day is; a stopped day is every day from its first to its last.
 */
export function reviewDays(
  calendar: WorkingCalendar,
  received: CivilDate,
  end: CivilDate,
  stops: readonly ClockStop[],
): Result<ReviewDays, BeyondCalendar> {
  let [counted, stopped, holidays] = [0, 0, 0];
  for (let day = addDays(received, 1); day <= end; day = addDays(day, 1)) {
    const working = calendar.isWorkingDay(day);
    if (working === undefined) return err({ kind: 'beyond-calendar', completeUntil: calendar.completeUntil });
    if (!working) holidays += 1;
    else if (stops.some(({ from, until }) => from <= day && (until === null || day <= until))) stopped += 1;
    else counted += 1;
  }
  return ok({ counted, stopped, holidays });
}

/** The first day on which so many working days of review are full; nothing beyond the calendar, or while a stop still runs. */
export function reviewFullOn(
  calendar: WorkingCalendar,
  received: CivilDate,
  workingDays: number,
  stops: readonly ClockStop[],
): CivilDate | undefined {
  if (stops.some(({ until }) => until === null)) return undefined;
  let [counted, day] = [0, received];
  while (counted < workingDays) {
    day = addDays(day, 1);
    const working = calendar.isWorkingDay(day);
    if (working === undefined) return undefined;
    if (working && !stops.some(({ from, until }) => from <= day && (until === null || day <= until))) counted += 1;
  }
  return day;
}
