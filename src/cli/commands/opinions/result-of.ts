import {
  masked,
  NO_THEME,
  type OpinionAnalysis,
  positions,
  spansAt,
  type TextArena,
  textAt,
} from '@/analysis/opinions';
import { dayOfNumber } from './day-number';
import type { OpinionResult, OpinionRowResult } from './opinion-result';

type Counts = Record<(typeof positions)[number], number>;
const noCounts = (): Counts => ({ support: 0, oppose: 0, conditional: 0, suggest: 0, question: 0, neutral: 0 });

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Everything but the rows; `rowOf` tells the row of the file an opinion stands in. */
export function summaryOf(
  analysis: OpinionAnalysis,
  texts: TextArena,
  rowOf: (at: number) => number,
  senders: readonly (string | null)[] | undefined,
): Omit<OpinionResult, 'format' | 'file' | 'method' | 'opinions' | 'search'> {
  const { sets, exact, position, theme, district, personal } = analysis;
  const rows = noCounts();
  const statements = noCounts();
  const ofThemes = analysis.themes.map(noCounts);
  const places = new Map<number, { rows: number; statements: number }>();
  let distinct = 0;
  let pii = 0;
  let ironic = 0;
  for (let at = 0; at < analysis.count; at += 1) {
    const stance = positions[position[at] ?? 0] ?? 'neutral';
    const stands = sets[at] === at;
    rows[stance] += 1;
    if (stands) statements[stance] += 1;
    if (exact[at] === at) distinct += 1;
    if (personal.first[at] !== personal.first[at + 1]) pii += 1;
    ironic += analysis.isIronic[at] ?? 0;
    const own = ofThemes[theme[at] ?? NO_THEME];
    if (own) own[stance] += 1;
    const place = district[at] ?? -1;
    if (place < 0) continue;
    const known = places.get(place) ?? { rows: 0, statements: 0 };
    known.rows += 1;
    if (stands) known.statements += 1;
    places.set(place, known);
  }
  return {
    counts: {
      rows: analysis.count,
      distinct,
      statements: analysis.statements,
      persons: senders ? new Set(senders.filter((sender) => sender !== null)).size : null,
      campaigns: analysis.campaigns.length,
      ironic,
      pii,
    },
    stance: { rows, statements },
    themes: analysis.themes.map(({ number, label, words, rows: size, statements: own, representatives }) => ({
      theme: number,
      label,
      words: words.map(({ word, rows: times, z }) => ({ word, rows: times, z: round(z) })),
      rows: size,
      statements: own,
      stance: ofThemes[number] ?? noCounts(),
      representatives: representatives.map(rowOf),
    })),
    districts: [...places]
      .map(([place, own]) => ({ district: analysis.districts[place] ?? '', ...own }))
      .toSorted((a, b) => b.rows - a.rows || (a.district < b.district ? -1 : 1)),
    campaigns: analysis.campaigns.map(({ set, rows: size, wordings, senders: by, because, burst }) => ({
      set: rowOf(set),
      rows: size,
      wordings,
      senders: by,
      because,
      burst: burst && {
        from: dayOfNumber(burst.from),
        to: dayOfNumber(burst.to),
        share: round(burst.share),
      },
      text: masked(textAt(texts, set), spansAt(personal, set)).slice(0, 200),
    })),
    forms: [...analysis.forms],
    uncommon: analysis.uncommon.map(rowOf),
  };
}

/** One row of the result. */
export function rowResultOf(
  analysis: OpinionAnalysis,
  texts: TextArena,
  rowOf: (at: number) => number,
  at: number,
  id: string | undefined,
): OpinionRowResult {
  const spans = spansAt(analysis.personal, at);
  const theme = analysis.theme[at] ?? NO_THEME;
  const second = analysis.second[at] ?? NO_THEME;
  const [from = 0, to = 0] = analysis.condition.subarray(at * 2, at * 2 + 2);
  return {
    row: rowOf(at),
    ...(id !== undefined && { id }),
    exact: rowOf(analysis.exact[at] ?? at),
    set: rowOf(analysis.sets[at] ?? at),
    theme: theme === NO_THEME ? null : theme,
    ...(second !== NO_THEME && { also: second }),
    likeness: round(analysis.likeness[at] ?? 0),
    stance: positions[analysis.position[at] ?? 0] ?? 'neutral',
    ...(to > from && { condition: conditionOf(textAt(texts, at), from, to, spans) }),
    ...(analysis.isIronic[at] === 1 && { ironic: true as const }),
    ...(analysis.isMixed[at] === 1 && { mixed: true as const }),
    district: analysis.districts[analysis.district[at] ?? -1] ?? null,
    ...((analysis.district[at] ?? -1) >= 0 && {
      districtFrom: analysis.isStated[at] === 1 ? ('column' as const) : ('text' as const),
    }),
    pii: [...spans],
    ...(spans.length > 0 && { masked: masked(textAt(texts, at), spans) }),
  };
}

/** The words of a condition without personal data that reach into it. */
function conditionOf(text: string, from: number, to: number, spans: ReturnType<typeof spansAt>): string {
  const inside = spans
    .filter(({ start, end }) => end > from && start < to)
    .map((span) => ({ ...span, start: Math.max(span.start, from) - from, end: Math.min(span.end, to) - from }));
  return masked(text.slice(from, to), inside);
}
