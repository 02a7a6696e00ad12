import { addDays, type CivilDate, daysBetween, laterOf, type WorkingCalendar } from '@/core/kernel';
import type { ComputedTerm } from './computed-term';
import type { DayBracket } from './day-bracket';
import { longestStretch } from './longest-stretch';

/** Farther than any holiday reaches: a calendar of no working day at all must not hang. */
const FARTHEST = 60;

/** Working days that lie beyond the published calendar, counted from the last day known: their end is bounded as one stretch. */
export interface Beyond {
  readonly from: CivilDate;
  readonly workingDays: number;
}

/** A day on which offices work, or the first and last it can be. */
export interface WorkingBracket {
  readonly on: DayBracket;
  readonly beyond?: Beyond | undefined;
}

function nearest(calendar: WorkingCalendar, day: CivilDate, step: 1 | -1): CivilDate {
  let found = day;
  for (let i = 0; i < FARTHEST && calendar.isWorkingDay(found) === false; i += 1) found = addDays(found, step);
  return found;
}

/** The last day on which so many working days after a day can be full, by the longest such stretch of the published years. */
export const latestBeyond = (calendar: WorkingCalendar, { from, workingDays }: Beyond): CivilDate =>
  addDays(from, Math.max(workingDays, longestStretch(calendar, workingDays) ?? workingDays));

/**
 * The first day from `day` on which offices work; moved make-up days count. Beyond the published calendar nothing is guessed:
 * it may be the day itself, or stand at the end of the longest holiday of the published years. `after`: working days that
 * already ran beyond the calendar before it; the next one makes the same stretch longer.
 */
export function workingDayFrom(
  calendar: WorkingCalendar,
  { earliest, latest }: DayBracket,
  after?: Beyond,
): WorkingBracket {
  const first = nearest(calendar, earliest, 1);
  const last = nearest(calendar, latest, 1);
  if (calendar.isWorkingDay(last) !== undefined) return { on: { earliest: first, latest: last } };
  const beyond = after
    ? { from: after.from, workingDays: after.workingDays + 1 }
    : { from: addDays(last, -1), workingDays: 1 };
  return { on: { earliest: first, latest: laterOf(last, latestBeyond(calendar, beyond)) }, beyond };
}

/** Where a term of working days ran beyond the calendar: the days of it that did. */
export const beyondOf = ({ publishedUntil, from, to }: ComputedTerm): Beyond | undefined => {
  if (publishedUntil === undefined) return undefined;
  const start = laterOf(publishedUntil, from);
  return { from: start, workingDays: daysBetween(start, to.earliest) };
};

/** The last working day up to `day`. */
export const workingDayUpTo = (calendar: WorkingCalendar, day: CivilDate): CivilDate => nearest(calendar, day, -1);
