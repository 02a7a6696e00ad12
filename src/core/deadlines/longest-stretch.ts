import { addDays, type CivilDate, daysBetween, type WorkingCalendar } from '@/core/kernel';

interface Known {
  readonly workingDays: readonly CivilDate[];
  readonly stretches: Map<number, number | undefined>;
}

const knownOf = new WeakMap<WorkingCalendar, Known>();

function published(calendar: WorkingCalendar): Known {
  const known = knownOf.get(calendar);
  if (known) return known;
  const workingDays: CivilDate[] = [];
  for (let day = calendar.completeFrom; day <= calendar.completeUntil; day = addDays(day, 1))
    if (calendar.isWorkingDay(day)) workingDays.push(day);
  const found = { workingDays, stretches: new Map<number, number | undefined>() };
  knownOf.set(calendar, found);
  return found;
}

/**
 * Most calendar days that `workingDays` working days ever took in the published years, counted from a day after which the
 * term begins. A stretch longer than all published years answers with `undefined`.
 */
export function longestStretch(calendar: WorkingCalendar, workingDays: number): number | undefined {
  const { workingDays: days, stretches } = published(calendar);
  if (stretches.has(workingDays)) return stretches.get(workingDays);
  let longest: number | undefined;
  for (let i = 0; i + workingDays < days.length; i += 1) {
    const [start, end] = [days[i], days[i + workingDays]];
    if (start && end) longest = Math.max(longest ?? 0, daysBetween(start, end));
  }
  stretches.set(workingDays, longest);
  return longest;
}
