import { isWorkable, type MethodAnswer, refuse } from '@/analysis/refusal';
import { exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

/** Weights divided by their sum. Refuses none, a negative or infinite one, and all zero; `at` is `weights` and the index. */
export function normalisedWeights(weights: readonly number[]): MethodAnswer<readonly number[]> {
  if (weights.length === 0) return refuse('nothing-given', 'weights');
  const bad = weights.findIndex((weight) => !isWorkable(weight));
  if (bad >= 0) return refuse('not-finite', 'weights', bad);
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) return refuse('negative-weight', 'weights', negative);
  const largest = Math.max(...weights);
  if (largest === 0) return refuse('no-weight', 'weights');
  // Divided by the largest first, so that the sum of huge weights stays finite.
  const total = exactSum(weights.map((weight) => weight / largest));
  return ok(weights.map((weight) => weight / largest / total));
}
