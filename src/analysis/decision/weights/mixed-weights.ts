import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { normalisedWeights } from './normalised-weights';

/**
 * w = α · subjective + (1 − α) · data, each normalised first. Data weights are never the only weights of a public decision; α is told with
 * the answer. Refuses α outside 0 to 1, and lengths that differ.
 */
export function mixedWeights(
  subjective: readonly number[],
  data: readonly number[],
  alpha: number,
): MethodAnswer<readonly number[]> {
  if (!(alpha >= 0 && alpha <= 1)) return refuse('not-share', 'options', 'mix', 'alpha');
  if (subjective.length !== data.length) return refuse('ragged', 'options', 'mix', 'subjective');
  const own = normalisedWeights(subjective);
  if (!own.ok) return refuse(own.error.reason, 'options', 'mix', 'subjective', ...own.error.at.slice(1));
  return ok(own.value.map((weight, j) => alpha * weight + (1 - alpha) * entry(data, j)));
}
