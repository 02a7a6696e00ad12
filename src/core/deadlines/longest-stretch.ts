import { addDays, type CivilDate, daysBetween, type WorkingCalendar } from '@/core/kernel';

const workingDaysOf = new WeakMap<WorkingCalendar, readonly CivilDate[]>();

function published(calendar: WorkingCalendar): readonly CivilDate[] {
  const known = workingDaysOf.get(calendar);
  if (known) return known;
  const days: CivilDate[] = [];
  for (let day = calendar.completeFrom; day <= calendar.completeUntil; day = addDays(day, 1))
    if (calendar.isWorkingDay(day)) days.push(day);
  workingDaysOf.set(calendar, days);
  return days;
}

/**
 * Most calendar days that `workingDays` working days ever took in the published years, counted from a day after which the
 * term begins. A stretch longer than all published years answers with `undefined`.
 */
export function longestStretch(calendar: WorkingCalendar, workingDays: number): number | undefined {
  const days = published(calendar);
  let longest: number | undefined;
  for (let i = 0; i + workingDays < days.length; i += 1) {
    const [start, end] = [days[i], days[i + workingDays]];
    if (start && end) longest = Math.max(longest ?? 0, daysBetween(start, end));
  }
  return longest;
}
