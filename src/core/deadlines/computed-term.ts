import { addDays, type CivilDate, laterOf, type WorkingCalendar, weekday } from '@/core/kernel';
import type { DayBracket } from './day-bracket';
import { longestStretch } from './longest-stretch';

/** A length of time as the law sets it. `days` are calendar days (日), `working-days` 工作日. */
export interface Term {
  readonly unit: 'days' | 'working-days';
  readonly count: number;
}

/** Days on which a clock stands, both ends with them. `null`: still standing. */
export interface Stop {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** A term counted out: from which day, which days were passed over and why, to which day. */
export interface ComputedTerm extends Term {
  /** The term begins on the day after. */
  readonly from: CivilDate;
  /** Day on which the term is full. */
  readonly to: DayBracket;
  readonly notCounted: readonly { readonly day: CivilDate; readonly why: 'weekend' | 'holiday' | 'stopped' }[];
  /** Saturdays and Sundays that count because a holiday was moved. */
  readonly madeUp: readonly CivilDate[];
  /** Set where the term runs beyond the published calendar: its last day. */
  readonly publishedUntil?: CivilDate;
}

/** Days that stand between the last published day and the end of a term nobody could live to see. */
const NO_PRECEDENT_DAYS = 3660;

/**
 * Counts a term out; it begins on the day after `from` and is full at the end of its last day.
 * Beyond the published calendar nothing is guessed: the end lies between the day if every unpublished day were a working day,
 * and the day if the rest took as long as the longest such stretch of the published years.
 * Reading: a clock that still stands starts again on the day after `asOf` at the earliest.
 */
export function computeTerm(
  calendar: WorkingCalendar,
  from: CivilDate,
  { unit, count }: Term,
  asOf: CivilDate,
  stops: readonly Stop[] = [],
): ComputedTerm {
  const term = { unit, count, from };
  if (unit === 'days') {
    const end = addDays(from, count);
    return { ...term, to: { earliest: end, latest: end }, notCounted: [], madeUp: [] };
  }
  const standing = stops.map((stop) => ({ from: stop.from, until: stop.until ?? laterOf(stop.from, asOf) }));
  const notCounted: ComputedTerm['notCounted'][number][] = [];
  const madeUp: CivilDate[] = [];
  let day = from;
  for (let left = count; left > 0; ) {
    const next = addDays(day, 1);
    const working = calendar.isWorkingDay(next);
    if (working === undefined) {
      const rest = longestStretch(calendar, left) ?? NO_PRECEDENT_DAYS;
      const to = { earliest: addDays(day, left), latest: addDays(day, Math.max(left, rest)) };
      return { ...term, to, notCounted, madeUp, publishedUntil: calendar.completeUntil };
    }
    day = next;
    const isWeekend = weekday(day) > 5;
    if (!working) notCounted.push({ day, why: isWeekend ? 'weekend' : 'holiday' });
    else if (standing.some((stop) => stop.from <= next && next <= stop.until)) notCounted.push({ day, why: 'stopped' });
    else {
      left -= 1;
      if (isWeekend) madeUp.push(day);
    }
  }
  return { ...term, to: { earliest: day, latest: day }, notCounted, madeUp };
}

/** The last day from which a term can begin and be full by `by`: the inverse of `computeTerm` at its early end. */
export function latestStart(
  calendar: WorkingCalendar,
  by: CivilDate,
  term: Term,
  asOf: CivilDate,
  stops: readonly Stop[] = [],
): CivilDate {
  let start = addDays(by, -term.count);
  if (term.unit === 'days') return start;
  while (computeTerm(calendar, start, term, asOf, stops).to.earliest > by) start = addDays(start, -1);
  return start;
}
