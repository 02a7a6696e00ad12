import { opinionSums } from '@/core/inspection';
import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import {
  type MatterSummary,
  type OpinionRow,
  type OpinionTally,
  type Stance,
  wordsOfOpinion,
} from '@/ports/matter-api';

export {
  repeatsOf,
  type StanceCounts,
  sizeOf,
  stanceOf,
  stances,
  stancesBy,
} from '@/ports/matter-api';

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
export function opinionsOf(facts: DecisionFacts, tally: OpinionTally, asOf: CivilDate): MatterSummary['opinions'] {
  const { consultationOpened, consultationClosed, opinionBatches, opinionThemes = [] } = facts;
  if (!consultationOpened && !opinionBatches && tally.rows === 0) return null;
  const isOpen = consultationClosed !== undefined && asOf <= consultationClosed;
  const known = new Map(opinionThemes.map((theme) => [theme.theme, theme]));
  const sums = opinionSums(facts);
  const counted = tally.rows > 0 ? withoutRows(tally, facts) : ofRecord(facts);
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

/**
 * Beside the rows, what came without: on paper and recorded by count, or sealed in rows that the store has no longer. Its stance
 * is not recorded one by one.
 */
function withoutRows({ batches, ...told }: OpinionTally, { opinionBatches = [] }: DecisionFacts): Counted {
  const there = new Set(batches);
  const paper = opinionBatches.filter(({ digest, batch }) =>
    batch === undefined ? digest === null : !there.has(batch),
  );
  const rows = paper.reduce((sum, batch) => sum + batch.rows, 0);
  return {
    ...told,
    basis: 'rows',
    rows: told.rows + rows,
    grouped: told.grouped + rows,
    persons: told.persons + paper.reduce((sum, batch) => sum + batch.persons, 0),
    stance: { ...told.stance, none: told.stance.none + rows },
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
