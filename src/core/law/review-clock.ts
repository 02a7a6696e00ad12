import {
  addDays,
  addWorkingDays,
  type BeyondCalendar,
  type CivilDate,
  daysBetween,
  earlierOf,
  laterOf,
  ok,
  type Result,
  type WorkingCalendar,
  workingDaysBetween,
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
  const working = workingDaysBetween(calendar, received, end);
  if (!working.ok) return working;
  const stopped = stoppedDays(calendar, received, end, stops);
  const holidays = Math.max(0, daysBetween(received, end)) - working.value;
  return ok({ counted: working.value - stopped, stopped, holidays });
}

/** The first day on which so many working days of review are full; nothing beyond the calendar, or while a stop still runs. */
export function reviewFullOn(
  calendar: WorkingCalendar,
  received: CivilDate,
  workingDays: number,
  stops: readonly ClockStop[],
): CivilDate | undefined {
  if (stops.some(({ until }) => until === null)) return undefined;
  // Every stop moves the end back, into or over a later stop perhaps: until no further one is met.
  for (let stopped = 0; ; ) {
    const full = addWorkingDays(calendar, received, workingDays + stopped);
    if (!full.ok) return undefined;
    const met = stoppedDays(calendar, received, full.value, stops);
    if (met === stopped) return full.value;
    stopped = met;
  }
}

/** Working days after `received` up to and with `end` on which the clock stood; a day in two stops counts once. */
function stoppedDays(
  calendar: WorkingCalendar,
  received: CivilDate,
  end: CivilDate,
  stops: readonly ClockStop[],
): number {
  let [days, counted] = [0, received];
  for (const { from, until } of stops.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const opening = from > counted ? addDays(from, -1) : counted;
    const last = until === null ? end : earlierOf(until, end);
    const stood = workingDaysBetween(calendar, opening, last);
    if (stood.ok) days += stood.value; // always, within a period that could be counted
    counted = laterOf(counted, last);
  }
  return days;
}
