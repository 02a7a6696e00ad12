import { analyseOpinions, arenaOf, masked, NO_THEME, type Position, positions, spansAt } from '@/analysis/opinions';
import type { ByPosition, ReadThrough, ThemeRead } from './rows-of-read';

/** What of the rows is read: their words, who sent them (a pseudonym) and the day, counted from any epoch. */
export interface ToRead {
  readonly texts: readonly string[];
  readonly senders: readonly string[];
  readonly days: readonly number[];
}

/** Reads the rows of a matter through: what the screen shows of it, without any personal data in the texts. */
export function readThrough({ texts, senders, days }: ToRead): ReadThrough {
  const analysis = analyseOpinions({ texts: arenaOf(texts), senders, days: Int32Array.from(days) });
  const { sets, position, theme, personal } = analysis;
  const counts = analysis.themes.map(() => new Uint32Array(positions.length));
  const others = new Uint32Array(positions.length);
  let othersRows = 0;
  const ironic: number[] = [];
  const hidden = new Map<number, string>();
  for (let row = 0; row < analysis.count; row += 1) {
    const own = counts[theme[row] ?? NO_THEME] ?? others;
    const place = position[row] ?? 0;
    if (own === others) othersRows += 1;
    if (sets[row] === row) own[place] = (own[place] ?? 0) + 1;
    if (analysis.isIronic[row] === 1 && sets[row] === row) ironic.push(row);
    const spans = spansAt(personal, row);
    if (spans.length > 0) hidden.set(row, masked(texts[row] ?? '', spans));
  }
  return {
    rows: analysis.count,
    statements: analysis.statements,
    themes: analysis.themes
      .map(
        ({ number, words, rows, statements, representatives }): ThemeRead => ({
          number,
          words: words.slice(0, 4).map(({ word }) => word),
          rows,
          statements,
          positions: countsOf(counts[number]),
          representatives,
        }),
      )
      .toSorted((a, b) => b.statements - a.statements || a.number - b.number)
      .concat(analysis.themes.length > 0 && othersRows > 0 ? [othersOf(others, othersRows)] : []),
    campaigns: analysis.campaigns,
    uncommon: analysis.uncommon,
    ironic,
    theme,
    sets,
    exact: analysis.exact,
    position,
    masked: hidden,
  };
}

const countsOf = (counts: Uint32Array | undefined): ByPosition =>
  Object.fromEntries(positions.map((position, at) => [position, counts?.[at] ?? 0])) as Record<Position, number>; // of all positions

/** What no theme holds stands below them, so that the table adds up. */
const othersOf = (counts: Uint32Array, rows: number): ThemeRead => ({
  number: NO_THEME,
  words: [],
  rows,
  statements: counts.reduce((sum, count) => sum + count, 0),
  positions: countsOf(counts),
  representatives: [],
});
