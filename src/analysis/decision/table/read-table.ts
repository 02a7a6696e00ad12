import { isWorkable, type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import type { DecisionTable } from './decision-table';
import { type Leaf, leavesOf } from './leaves-of';

export interface CheckedTable {
  readonly names: readonly string[];
  readonly leaves: readonly Leaf[];
  /** Options in rows, criteria in columns; null where nothing is known. */
  readonly scores: readonly (readonly (number | null)[])[];
}

/** A table that can be worked with: names are unique, rows as long as there are criteria, numbers finite. */
export function readTable({ criteria, alternatives }: DecisionTable): MethodAnswer<CheckedTable> {
  const leaves = leavesOf(criteria);
  if (!leaves.ok) return leaves;
  if (alternatives.length === 0) return refuse('nothing-given', 'alternatives');
  for (const [index, { name, scores }] of alternatives.entries()) {
    if (alternatives.findIndex((other) => other.name === name) < index)
      return refuse('same-name', 'alternatives', index, 'name');
    if (scores.length !== leaves.value.length) return refuse('ragged', 'alternatives', index, 'scores');
    const bad = scores.findIndex((score) => score !== null && !isWorkable(score));
    if (bad >= 0) return refuse('not-finite', 'alternatives', index, 'scores', bad);
  }
  return ok({
    names: alternatives.map(({ name }) => name),
    leaves: leaves.value,
    scores: alternatives.map(({ scores }) => scores),
  });
}
