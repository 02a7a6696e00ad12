import type { CivilDate } from '@/core/kernel';
import type { MatterSummary, OpinionRow } from '@/ports/desk';
import { isIn, rangeOf } from './period';
import {
  allows,
  type FilterKey,
  type PortfolioFilter,
  periodOf,
  type Stance,
  stances,
  without,
} from './portfolio-filter';

export type StanceCounts = Readonly<Record<Stance, number>>;
const nobody: StanceCounts = { oppose: 0, conditional: 0, support: 0, none: 0 };
const add = (counts: StanceCounts, stance: Stance): StanceCounts => ({ ...counts, [stance]: counts[stance] + 1 });

/** Views that stay under the filter; the tile's own key is left out, so that it can be chosen again. */
export function viewsFor(
  rows: readonly OpinionRow[],
  filter: PortfolioFilter,
  today: CivilDate,
  own?: FilterKey,
): readonly OpinionRow[] {
  const asked = own ? without(filter, own) : filter;
  const range = rangeOf(periodOf(asked), today);
  if (!asked.district && !asked.theme && !asked.stance && !range) return rows;
  return rows.filter(
    (row) =>
      allows(asked, 'district', row.district) &&
      allows(asked, 'theme', row.theme) &&
      allows(asked, 'stance', row.stance) &&
      (!range || isIn(row.receivedOn, range)),
  );
}

const sizeOf = (counts: StanceCounts) => stances.reduce((sum, stance) => sum + counts[stance], 0);

export const stanceOf = (rows: readonly OpinionRow[]): StanceCounts =>
  rows.reduce((counts, { stance }) => add(counts, stance), nobody);

/** Stances by the way the views came, the most used first. */
export function channelsOf(rows: readonly OpinionRow[]): readonly (StanceCounts & { readonly name: string })[] {
  const byChannel = new Map<string, StanceCounts>();
  for (const { channel, stance } of rows) byChannel.set(channel, add(byChannel.get(channel) ?? nobody, stance));
  return [...byChannel].sort((a, b) => sizeOf(b[1]) - sizeOf(a[1])).map(([name, counts]) => ({ name, ...counts }));
}

/** Themes by size, each with its stances; the clause of the draft it touches where the record says it. */
export function themesOf(rows: readonly OpinionRow[], matter: MatterSummary | undefined) {
  const clauses = new Map(matter?.opinions?.themes.map(({ theme, clause }) => [theme, clause]));
  const byTheme = new Map<string, StanceCounts>();
  for (const { theme, stance } of rows)
    if (theme !== null) byTheme.set(theme, add(byTheme.get(theme) ?? nobody, stance));
  return [...byTheme]
    .sort((a, b) => sizeOf(b[1]) - sizeOf(a[1]))
    .map(([theme, counts]) => ({ theme, clause: clauses.get(theme) ?? null, ...counts }));
}

/** Views by district: counted, or for each 10,000 residents where their number is known. */
export function districtsOf(rows: readonly OpinionRow[], people: ReadonlyMap<string, number> | null) {
  const counts = new Map<string, number>();
  for (const { district } of rows) if (district) counts.set(district, (counts.get(district) ?? 0) + 1);
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

/** What all the consultations shown amount to. */
export function voiceTotals(shown: readonly MatterSummary[]) {
  const heard = shown.flatMap(({ opinions }) => opinions ?? []);
  const rows = heard.reduce((sum, opinions) => sum + opinions.rows, 0);
  const judged = heard.filter(({ answeredShare }) => answeredShare !== null);
  const judgedRows = judged.reduce((sum, opinions) => sum + opinions.rows, 0);
  const answered = judged.reduce((sum, { rows: count, answeredShare }) => sum + count * (answeredShare ?? 0), 0);
  return { matters: heard.length, rows, answeredShare: judgedRows === 0 ? null : answered / judgedRows };
}
