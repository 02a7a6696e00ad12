import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import type { DecisionTable } from './decision-table';
import type { Leaf } from './leaves-of';
import { readTable } from './read-table';

/** What to do where a score is missing; never a zero or a mean in silence. */
export type Missing = 'refuse' | 'drop-criterion';

export interface CompleteTable {
  readonly names: readonly string[];
  /** Criteria that are kept, in their order. */
  readonly leaves: readonly Leaf[];
  readonly scores: readonly (readonly number[])[];
  /** Names of criteria left out for all options because a score was missing. */
  readonly dropped: readonly string[];
}

/** A table without gaps: refused at the first missing score, or with every criterion that has one left out for all options. */
export function completeTable(table: DecisionTable, missing: Missing = 'refuse'): MethodAnswer<CompleteTable> {
  const read = readTable(table);
  if (!read.ok) return read;
  const { names, leaves, scores } = read.value;
  const gaps = leaves.map((_, column) => scores.findIndex((row) => row[column] === null));
  const first = gaps.findIndex((row) => row >= 0);
  if (first >= 0 && missing === 'refuse')
    return refuse('missing-cell', 'alternatives', gaps[first] ?? 0, 'scores', first);
  const kept = (_: unknown, column: number) => gaps[column] === -1;
  if (!leaves.some(kept)) return refuse('missing-cell', 'criteria');
  return ok({
    names,
    leaves: leaves.filter(kept),
    scores: scores.map((row) => row.filter(kept).filter((score) => score !== null)),
    dropped: leaves.filter((leaf, column) => !kept(leaf, column)).map(({ criterion }) => criterion.name),
  });
}
