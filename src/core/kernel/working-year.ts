import type { WorkingCalendar } from './calendar';
import { addDays, type CivilDate, civilDate, daysBetween, yearOf } from './civil-date';

/** The working days of one year, listed and counted once: who counts a period takes the difference of two counts. */
export interface WorkingYear {
  /** In order. */
  readonly days: readonly CivilDate[];
  /** How many of them there are up to and with `day`, a day of the year. */
  upTo(day: CivilDate): number;
}

const yearsOf = new WeakMap<WorkingCalendar, Map<number, WorkingYear>>();

/** Year by year as they are asked for: a calendar knows decades, a matter needs two or three years. */
export function workingYear(calendar: WorkingCalendar, year: number): WorkingYear {
  const years = yearsOf.get(calendar) ?? new Map<number, WorkingYear>();
  yearsOf.set(calendar, years);
  const known = years.get(year) ?? listed(calendar, year);
  years.set(year, known);
  return known;
}

function listed(calendar: WorkingCalendar, year: number): WorkingYear {
  const first = civilDate(`${year}-01-01`);
  const days: CivilDate[] = [];
  const counts: number[] = [];
  for (let day = first; yearOf(day) === year; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) days.push(day);
    counts.push(days.length);
  }
  return { days, upTo: (day) => counts[daysBetween(first, day)] ?? days.length };
}
