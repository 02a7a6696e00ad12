import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, valuesByColumn } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import type { Criterion } from '../table/decision-table';
import type { Leaf } from '../table/leaves-of';
import { localValues } from './local-values';
import { valueFunction } from './value-function';

/**
 * Scores as values, column by column by the value function of each criterion (`local` where none is given). Options in rows.
 * Refuses at the criterion's value function, at the place of its leaf in the tree, or at the score.
 */
export function valuesOf(
  criteria: readonly Criterion[],
  scores: readonly (readonly number[])[],
  leaves: readonly Pick<Leaf, 'at'>[] = [],
): MethodAnswer<readonly (readonly number[])[]> {
  const columns: (readonly number[])[] = [];
  for (const [index, column] of valuesByColumn(scores).entries()) {
    const criterion = criteria[index];
    const values = criterion ? columnValues(criterion, column) : refuse('ragged', 'alternatives', 0, 'scores');
    if (!values.ok) {
      const [place] = values.error.at;
      return typeof place === 'number'
        ? refuse(values.error.reason, 'alternatives', place, 'scores', index)
        : refuse(values.error.reason, ...(leaves[index]?.at ?? ['criteria', index]), 'value', ...values.error.at);
    }
    columns.push(values.value);
  }
  return ok(scores.map((_, row) => columns.map((column) => entry(column, row))));
}

function columnValues(
  { value = { kind: 'local' }, direction = 'up' }: Criterion,
  column: readonly number[],
): MethodAnswer<readonly number[]> {
  if ('points' in value) return applied(valueFunction(value.points, value.outside), column);
  if ('worst' in value) return applied(linear(value), column);
  if (value.kind === 'as-is') return ok(direction === 'up' ? column : column.map((x) => -x));
  return localValues(column, value.kind, direction);
}

const applied = (
  worth: MethodAnswer<(score: number) => number>,
  column: readonly number[],
): MethodAnswer<readonly number[]> => (worth.ok ? ok(column.map(worth.value)) : worth);

function linear({
  worst,
  best,
  outside,
}: {
  readonly worst: number;
  readonly best: number;
  readonly outside?: 'clip' | 'extrapolate' | undefined;
}) {
  if (worst === best) return refuse('empty-scale', 'best');
  const ends = [
    [worst, 0],
    [best, 1],
  ] as const;
  return valueFunction(worst < best ? ends : ends.toReversed(), outside);
}
