import type { MethodAnswer } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { completeTable, type Missing } from './complete-table';
import type { DecisionTable } from './decision-table';

/** Complete scores, options in rows, with the direction of each criterion that is kept. */
export function readScores(
  table: DecisionTable,
  missing: Missing,
): MethodAnswer<{ readonly scores: readonly (readonly number[])[]; readonly directions: readonly ('up' | 'down')[] }> {
  const complete = completeTable(table, missing);
  if (!complete.ok) return complete;
  const { scores, leaves } = complete.value;
  return ok({ scores, directions: leaves.map(({ criterion: { direction = 'up' } }) => direction) });
}
