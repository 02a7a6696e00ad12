import { opinionSums } from '@/core/inspection';
import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { type MatterSummary, type OpinionRow, stances, wordsOfOpinion } from '@/ports/desk';

export { stances };
export type Stance = (typeof stances)[number];
export type StanceCounts = Readonly<Record<Stance, number>>;

export const nobody: StanceCounts = { oppose: 0, conditional: 0, support: 0, none: 0 };
export const sizeOf = (counts: StanceCounts): number => stances.reduce((sum, stance) => sum + counts[stance], 0);

/** Rows counted by a key of theirs, the largest first; rows without the key are left out. */
export function stancesBy(rows: readonly OpinionRow[], keyOf: (row: OpinionRow) => string | null) {
  const groups = new Map<string, Record<Stance, number>>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const counts = groups.get(key) ?? { ...nobody };
    counts[row.stance] += 1;
    groups.set(key, counts);
  }
  return [...groups].map(([key, counts]) => ({ key, ...counts })).sort((a, b) => sizeOf(b) - sizeOf(a));
}

export function stanceOf(rows: readonly OpinionRow[]): StanceCounts {
  const counts = { ...nobody };
  for (const { stance } of rows) counts[stance] += 1;
  return counts;
}

/**
 * Rows whose words were received before. A row marked as repeated counts as one of these, but for the first of its words where
 * no unmarked row has them: of a joint text of 1,873 copies one remains. Hence received = grouped + repeats, day by day too.
 */
export function repeatsOf(rows: readonly OpinionRow[]): ReadonlySet<OpinionRow> {
  const said = new Set(rows.flatMap(({ repeated, text }) => (repeated ? [] : [wordsOfOpinion(text)])));
  const repeats = new Set<OpinionRow>();
  for (const row of rows) {
    if (!row.repeated) continue;
    const words = wordsOfOpinion(row.text);
    if (said.has(words)) repeats.add(row);
    else said.add(words);
  }
  return repeats;
}

/** Views by day: said for the first time, and repeated. */
export function daysOf(rows: readonly OpinionRow[], repeats: ReadonlySet<OpinionRow>) {
  const days = new Map<string, { distinct: number; repeated: number }>();
  for (const row of rows) {
    const day = days.get(row.receivedOn) ?? { distinct: 0, repeated: 0 };
    if (repeats.has(row)) day.repeated += 1;
    else day.distinct += 1;
    days.set(row.receivedOn, day);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, counts]) => ({ day, ...counts }));
}

/** A text and how often it came, with its first and last day; the most frequent first. */
export function statementsOf(rows: readonly OpinionRow[]) {
  const texts = new Map<string, { row: OpinionRow; last: string; times: number }>(); // by their words
  for (const row of rows) {
    const words = wordsOfOpinion(row.text);
    const known = texts.get(words);
    if (!known) texts.set(words, { row, last: row.receivedOn, times: 1 });
    else {
      known.times += 1;
      if (row.receivedOn < known.row.receivedOn) known.row = row;
      if (row.receivedOn > known.last) known.last = row.receivedOn;
    }
  }
  return [...texts.values()].sort((a, b) => b.times - a.times);
}

type Opinions = NonNullable<MatterSummary['opinions']>;

/**
 * The views of a matter from ONE source: where the store holds rows they are counted row by row, else as the sealed batches and
 * the themes of the record tell them. What was answered is always the signed answer of the record. null: nobody was asked yet.
 */
export function opinionsOf(
  facts: DecisionFacts,
  rows: readonly OpinionRow[],
  asOf: CivilDate,
): MatterSummary['opinions'] {
  const { consultationOpened, consultationClosed, opinionBatches, opinionThemes = [] } = facts;
  if (!consultationOpened && !opinionBatches && rows.length === 0) return null;
  const isOpen = consultationClosed !== undefined && asOf <= consultationClosed;
  const known = new Map(opinionThemes.map((theme) => [theme.theme, theme]));
  const sums = opinionSums(facts);
  const counted = rows.length > 0 ? withoutRows(ofRows(rows), rows, facts) : ofRecord(facts);
  const isSorted = opinionThemes.length > 0;
  return {
    ...counted,
    isOpen,
    closesOn: consultationClosed ?? null,
    answered: sums.answered,
    answeredShare: isOpen || counted.rows === 0 || sums.answered > counted.rows ? null : sums.answered / counted.rows,
    isSorted,
    themes: counted.themes.map((theme) => ({
      ...theme,
      clause: known.get(theme.theme)?.clause ?? null,
      disposition: known.get(theme.theme)?.disposition ?? null,
    })),
  };
}

type Counted = Pick<Opinions, 'basis' | 'rows' | 'grouped' | 'persons' | 'stance'> & {
  readonly themes: readonly Pick<Opinions['themes'][number], 'theme' | 'rows' | 'stance'>[];
};

function ofRows(rows: readonly OpinionRow[]): Counted {
  return {
    basis: 'rows',
    rows: rows.length,
    grouped: rows.length - repeatsOf(rows).size,
    persons: new Set(rows.map(({ person }) => person)).size,
    stance: stanceOf(rows),
    themes: stancesBy(rows, ({ theme }) => theme).map(({ key, ...stance }) => ({
      theme: key,
      rows: sizeOf(stance),
      stance,
    })),
  };
}

/**
 * Beside the rows, what came without: on paper and recorded by count, or sealed in rows that the store has no longer. Its stance
 * is not told one by one.
 */
function withoutRows(counted: Counted, told: readonly OpinionRow[], { opinionBatches = [] }: DecisionFacts): Counted {
  const there = new Set(told.map(({ batch }) => batch));
  const paper = opinionBatches.filter(({ digest, batch }) =>
    batch === undefined ? digest === null : !there.has(batch),
  );
  const rows = paper.reduce((sum, batch) => sum + batch.rows, 0);
  return {
    ...counted,
    rows: counted.rows + rows,
    grouped: counted.grouped === null ? null : counted.grouped + rows,
    persons: counted.persons + paper.reduce((sum, batch) => sum + batch.persons, 0),
    stance: { ...counted.stance, none: counted.stance.none + rows },
  };
}

function ofRecord(facts: DecisionFacts): Counted {
  const { rows, persons } = opinionSums(facts);
  const themes = facts.opinionThemes ?? [];
  const sum = (stance: Stance) => themes.reduce((total, theme) => total + theme[stance], 0);
  return {
    basis: 'batches',
    rows,
    grouped: null,
    persons,
    stance: { oppose: sum('oppose'), conditional: sum('conditional'), support: sum('support'), none: sum('none') },
    themes: themes
      .map(({ theme, rows: count, oppose, conditional, support, none }) => ({
        theme,
        rows: count,
        stance: { oppose, conditional, support, none },
      }))
      .sort((a, b) => b.rows - a.rows),
  };
}
