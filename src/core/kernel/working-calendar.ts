import type { WorkingCalendar } from './calendar';
import { addDays, type CivilDate, yearOf } from './civil-date';
import { err, ok, type Result } from './result';
import { workingYear } from './working-year';

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
  if (end <= start) return ok(0);
  if (beginsBefore(calendar, start) || end > calendar.completeUntil) return beyond(calendar);
  let count = ofYear(calendar, end).upTo(end) - ofYear(calendar, start).upTo(start);
  for (let year = yearOf(start); year < yearOf(end); year += 1) count += workingYear(calendar, year).days.length;
  return ok(count);
}

/** The day on which `workingDays` working days after `start` are full; the opening day is not counted. */
export function addWorkingDays(
  calendar: WorkingCalendar,
  start: CivilDate,
  workingDays: number,
): Result<CivilDate, BeyondCalendar> {
  if (workingDays <= 0) return ok(start);
  if (beginsBefore(calendar, start) || start >= calendar.completeUntil) return beyond(calendar);
  let nth = ofYear(calendar, start).upTo(start) + workingDays;
  for (let year = yearOf(start); year <= yearOf(calendar.completeUntil); year += 1) {
    const { days } = workingYear(calendar, year);
    const day = days[nth - 1];
    if (day) return ok(day);
    nth -= days.length;
  }
  return beyond(calendar);
}

const ofYear = (calendar: WorkingCalendar, day: CivilDate) => workingYear(calendar, yearOf(day));

/** Whether the first day of a period that opens on `start` is one the calendar does not know yet. */
const beginsBefore = ({ completeFrom }: WorkingCalendar, start: CivilDate): boolean =>
  start < completeFrom && addDays(start, 1) < completeFrom;
