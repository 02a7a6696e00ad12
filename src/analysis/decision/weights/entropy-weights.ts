import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { exactSum, valuesByColumn } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { localValues } from '../value/local-values';

export interface EntropyWeights {
  readonly weights: readonly number[];
  readonly entropies: readonly number[];
  /** No criterion discriminates: the weights are equal. */
  readonly allAlike: boolean;
}

/**
 * Entropy weights (Shannon; Hwang & Yoon 1981): p_ij = x_ij/Σ_i x_ij, e_j = −(1/ln m) Σ p ln p, w_j = (1 − e_j)/Σ(1 − e). They measure spread,
 * not importance, and change when a constant is added to a column. `sum` needs scores ≥ 0 with a column sum above 0; `min-max` scales each
 * column first, a cost turned round, and is the variant for negative data (Krishnan et al. 2021). Options in rows. Refuses fewer than two options.
 */
export function entropyWeights(
  scores: readonly (readonly number[])[],
  scaling: 'sum' | 'min-max' = 'sum',
  directions: readonly ('up' | 'down')[] = [],
): MethodAnswer<EntropyWeights> {
  if (scores.length < 2) return refuse('fewer-than-two', 'alternatives');
  const entropies: number[] = [];
  for (const [j, column] of valuesByColumn(scores).entries()) {
    const scaled = scaling === 'min-max' ? localValues(column, 'local', directions[j] ?? 'up') : ok(column);
    const values = scaled.ok ? scaled.value : column;
    const negative = values.findIndex((value) => value < 0);
    if (negative >= 0) return refuse('negative', 'alternatives', negative, 'scores', j);
    const total = exactSum(values);
    const isConstant = values.every((value) => value === values[0]);
    if (total === 0 && !isConstant) return refuse('not-positive', 'criteria', j);
    const parts = values.map((value) => (value === 0 ? 0 : (value / total) * Math.log(value / total)));
    entropies.push(isConstant ? 1 : -exactSum(parts) / Math.log(values.length));
  }
  const spread = entropies.map((e) => Math.max(0, 1 - e));
  const whole = exactSum(spread);
  const allAlike = whole <= 1e-12;
  return ok({ weights: spread.map((d) => (allAlike ? 1 / spread.length : d / whole)), entropies, allAlike });
}
