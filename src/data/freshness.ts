import { type CivilDate, cityDayOf, cityInstant, daysBetween } from '@/core/kernel';
import type { DatasetMetadata, Freshness, UpdateCycle } from '@/ports/data-source';

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

const year = /^(19|20|21)\d{2}-/;
const isTold = (at: string | null): at is string => at !== null && year.test(at) && !Number.isNaN(cityInstant(at));

/**
 * When the data were last renewed, by the source's own account: its last change or its last publication, whichever is later; a day or an
 * instant, as it was told. Every age of data on a screen is counted from here.
 */
export function renewedAt({ sourceAt, publishedAt }: Pick<DatasetMetadata, 'sourceAt' | 'publishedAt'>): string | null {
  return (
    [sourceAt, publishedAt]
      .filter(isTold)
      .sort((a, b) => cityInstant(a) - cityInstant(b))
      .at(-1) ?? null
  );
}

/** The day of it in the city. */
export function renewedOn(about: Pick<DatasetMetadata, 'sourceAt' | 'publishedAt'>): CivilDate | null {
  const at = renewedAt(about);
  return at === null ? null : cityDayOf(cityInstant(at));
}

/** The one whose data were renewed longest ago; one that does not tell comes after all that do. */
export function leastRenewed<T extends Pick<DatasetMetadata, 'sourceAt' | 'publishedAt'>>(
  all: readonly T[],
): T | undefined {
  const [oldest = all[0]] = all
    .flatMap((about) => {
      const at = renewedAt(about);
      return at === null ? [] : [{ about, start: cityInstant(at) }];
    })
    .sort((a, b) => a.start - b.start)
    .map(({ about }) => about);
  return oldest;
}

/** How old data are against their own cycle: one renewal missed is ageing, two are stale. Not told, or no cycle: unknown. */
export function freshnessOf(
  about: Pick<DatasetMetadata, 'cycle' | 'sourceAt' | 'publishedAt'>,
  today: CivilDate,
): Freshness {
  const due = dueAfterDays[about.cycle];
  const renewed = renewedOn(about);
  if (about.cycle === 'once') return 'current';
  if (due === null || renewed === null) return 'unknown';
  const age = daysBetween(renewed, today);
  return age <= due ? 'current' : age <= 2 * due ? 'ageing' : 'stale';
}
