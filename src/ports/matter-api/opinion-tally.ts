import * as z from 'zod/mini';
import { type OpinionRow, stances } from './opinion-row';
import { wordsOfOpinion } from './words-of-opinion';

export type Stance = (typeof stances)[number];
export type StanceCounts = Readonly<Record<Stance, number>>;

const nobody: StanceCounts = { oppose: 0, conditional: 0, support: 0, none: 0 };
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

const counts = z.object({ oppose: z.number(), conditional: z.number(), support: z.number(), none: z.number() });

export const opinionTally = z.object({
  rows: z.number(),
  /** Without repeats. */
  grouped: z.number(),
  /** Each once, in however many batches. */
  persons: z.number(),
  stance: counts,
  themes: z.array(z.object({ theme: z.string(), rows: z.number(), stance: counts })),
  /** Batches that rows were found of: one that is sealed and not among them has lost its rows. */
  batches: z.array(z.string()),
});
/** The rows of a matter, counted: all that lists and figures need of them. */
export type OpinionTally = z.infer<typeof opinionTally>;

export const tallyOf = (rows: readonly OpinionRow[]): OpinionTally => ({
  rows: rows.length,
  grouped: rows.length - repeatsOf(rows).size,
  persons: new Set(rows.map(({ person }) => person)).size,
  stance: stanceOf(rows),
  themes: stancesBy(rows, ({ theme }) => theme).map(({ key, ...stance }) => ({
    theme: key,
    rows: sizeOf(stance),
    stance,
  })),
  batches: [...new Set(rows.flatMap(({ batch }) => (batch === null ? [] : [batch])))],
});
