import { type CivilDate, daysBetween, isCivilDate } from '@/core/kernel';
import type { Freshness } from './answer';
import type { About, UpdateCycle } from './dataset-card';

/** Days after which the next renewal is due: the cycle, and as long again half for the work of publishing. */
const dueAfterDays: Readonly<Record<UpdateCycle, number | null>> = {
  realtime: 1,
  day: 2,
  week: 11,
  month: 46,
  quarter: 138,
  'half-year': 276,
  year: 549,
  irregular: null,
  once: null,
};

/** The day the data were last renewed, by the source's own account. */
export function renewedOn({ sourceAt, publishedAt }: Pick<About, 'sourceAt' | 'publishedAt'>): CivilDate | null {
  const days = [sourceAt, publishedAt].map((instant) => instant?.slice(0, 10)).filter(isCivilDate);
  return days.sort().at(-1) ?? null;
}

/** How old data are against their own cycle: one renewal missed is ageing, two are stale. Not told, or no cycle: unknown. */
export function freshnessOf(about: Pick<About, 'cycle' | 'sourceAt' | 'publishedAt'>, today: CivilDate): Freshness {
  const due = dueAfterDays[about.cycle];
  const renewed = renewedOn(about);
  if (about.cycle === 'once') return 'current';
  if (due === null || renewed === null) return 'unknown';
  const age = daysBetween(renewed, today);
  return age <= due ? 'current' : age <= 2 * due ? 'ageing' : 'stale';
}
