import type { CivilDate } from '@/core/kernel';
import type { MatterSummary, OpinionRow } from '@/ports/matter-api';
import { type StanceCounts, sizeOf, stancesBy } from '@/read-models';
import { isIn, rangeOf } from './period';
import { allows, type FilterKey, filterPeriod, type PortfolioFilter, without } from './portfolio-filter';

/** Views that stay under the filter; the tile's own key is left out, so that it can be chosen again. */
export function viewsFor(
  rows: readonly OpinionRow[],
  filter: PortfolioFilter,
  today: CivilDate,
  own?: FilterKey,
): readonly OpinionRow[] {
  const asked = own ? without(filter, own) : filter;
  const range = rangeOf(filterPeriod(asked), today);
  if (!asked.district && !asked.theme && !asked.stance && !range) return rows;
  return rows.filter(
    (row) =>
      allows(asked, 'district', row.district) &&
      allows(asked, 'theme', row.theme) &&
      allows(asked, 'stance', row.stance) &&
      (!range || isIn(row.receivedOn, range)),
  );
}

/** Stances by the way the views came, the most used first. */
export const channelsOf = (rows: readonly OpinionRow[]): readonly (StanceCounts & { readonly name: string })[] =>
  stancesBy(rows, ({ channel }) => channel).map(({ key, ...counts }) => ({ name: key, ...counts }));

/** Themes by size, each with its stances; the clause of the draft it touches where the record says it. */
export function themesOf(rows: readonly OpinionRow[], matter: MatterSummary | undefined) {
  const clauses = new Map(matter?.opinions?.themes.map(({ theme, clause }) => [theme, clause]));
  return stancesBy(rows, ({ theme }) => theme).map(({ key, ...counts }) => ({
    theme: key,
    clause: clauses.get(key) ?? null,
    ...counts,
  }));
}

/** Views by district: counted, or for each 10,000 residents where their number is known. */
export function districtsOf(rows: readonly OpinionRow[], people: ReadonlyMap<string, number> | null) {
  const counts = new Map(stancesBy(rows, ({ district }) => district).map(({ key, ...own }) => [key, sizeOf(own)]));
  if (!people) return [...counts].map(([district, value]) => ({ district, value }));
  return [...people].map(([district, tenThousands]) => ({
    district,
    value: Math.round(((counts.get(district) ?? 0) / tenThousands) * 10) / 10,
  }));
}

/** How many districts nobody wrote from. */
export const silentDistricts = (rows: readonly OpinionRow[], people: ReadonlyMap<string, number>): number => {
  const heard = new Set(rows.map(({ district }) => district));
  return [...people.keys()].filter((district) => !heard.has(district)).length;
};
