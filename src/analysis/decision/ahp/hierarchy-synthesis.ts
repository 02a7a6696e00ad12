import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum, ranksDown, valuesByColumn } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { normalisedWeights } from '../weights/normalised-weights';

export interface Synthesis {
  /** Together 1. */
  readonly priorities: readonly number[];
  readonly ranks: readonly number[];
}

/**
 * Priorities of options from local priorities under each criterion (rows: criteria). `distributive`: local vectors add up to 1, and adding
 * a copy of an option can turn the order round (Belton & Gear 1983). `ideal`: each local vector is divided by its maximum, so it cannot
 * (Belton & Gear's remedy; Saaty 1994). Refuses ragged rows, negative or all-zero vectors.
 */
export function hierarchySynthesis(
  weights: readonly number[],
  local: readonly (readonly number[])[],
  mode: 'distributive' | 'ideal',
): MethodAnswer<Synthesis> {
  const shares = normalisedWeights(weights);
  if (!shares.ok) return shares;
  if (local.length !== weights.length) return refuse('ragged', 'local');
  const scaled: (readonly number[])[] = [];
  for (const [index, row] of local.entries()) {
    if (row.length !== local[0]?.length) return refuse('ragged', 'local', index);
    const vector = normalisedWeights(row);
    if (!vector.ok) return refuse(vector.error.reason, 'local', index, ...vector.error.at.slice(1));
    const top = mode === 'ideal' ? Math.max(...vector.value) : 1;
    scaled.push(vector.value.map((value) => value / top));
  }
  const sums = valuesByColumn(scaled).map((column) =>
    exactSum(column.map((value, j) => value * entry(shares.value, j))),
  );
  const total = exactSum(sums);
  const priorities = sums.map((value) => value / total);
  return ok({ priorities, ranks: ranksDown(priorities) });
}
