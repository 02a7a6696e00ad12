import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { correlation, exactSum, standardDeviation, valuesByColumn } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { localValues } from '../value/local-values';

export interface CriticWeights {
  readonly weights: readonly number[];
  /** C_j = σ_j Σ_k (1 − r_jk). */
  readonly information: readonly number[];
}

/**
 * CRITIC weights (Diakoulaki, Mavrotas & Papayannakis 1995): columns by min–max, less-is-better turned round; C_j = σ_j Σ_k (1 − r_jk),
 * w = C/ΣC. Turning a column round turns the sign of its correlations, so a paper that took a cost for a benefit has other weights. A
 * constant column has C_j = 0 and stays out of the sums of the others. Options in rows; needs three. Refuses when all columns are constant.
 */
export function criticWeights(
  scores: readonly (readonly number[])[],
  directions: readonly ('up' | 'down')[],
): MethodAnswer<CriticWeights> {
  if (scores.length < 3) return refuse('fewer-than-three', 'alternatives');
  const columns = valuesByColumn(scores).map((column, j) => {
    const scaled = localValues(column, 'local', directions[j] ?? 'up');
    return scaled.ok ? scaled.value : column;
  });
  const information = columns.map((column, j) => {
    const conflicts = columns.map((other, k) => (k === j ? 0 : 1 - (correlation(column, other) ?? 1)));
    return (standardDeviation(column) ?? 0) * exactSum(conflicts);
  });
  const total = exactSum(information);
  if (total > 1e-12) return ok({ weights: information.map((c) => c / total), information });
  const spreads = columns.map((column) => standardDeviation(column) ?? 0);
  const spread = exactSum(spreads);
  // Columns that all move together carry the same information: their spread alone is left to weigh.
  return spread === 0
    ? refuse('no-difference', 'criteria')
    : ok({ weights: spreads.map((s) => s / spread), information });
}
