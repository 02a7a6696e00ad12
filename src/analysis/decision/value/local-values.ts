import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

/** Scalings by the options present, needed to reproduce the literature: each changes when an option is added. */
export type LocalScaling = 'local' | 'max' | 'sum' | 'vector';

/**
 * Scores of one criterion scaled by one another. `local`: (x − min)/(max − min), turned round for less is better; a constant
 * criterion is 0 for all. `max`: x/max, and min/x for less is better. `sum`: x/Σx. `vector`: x/√Σx². The last two keep the direction
 * by sign. Refuses both signs in one column (except `local`), and min/x of a zero: at is the row.
 */
export function localValues(
  scores: readonly number[],
  scaling: LocalScaling,
  direction: 'up' | 'down',
): MethodAnswer<readonly number[]> {
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  if (scaling === 'local')
    return ok(scores.map((x) => (high > low ? (direction === 'up' ? x - low : high - x) / (high - low) : 0)));
  if (low < 0) return refuse('mixed-signs', scores.indexOf(low));
  if (scaling === 'max' && direction === 'down')
    return low === 0 ? refuse('not-positive', scores.indexOf(0)) : ok(scores.map((x) => low / x));
  const by = { max: high, sum: exactSum(scores), vector: Math.sqrt(exactSum(scores.map((x) => x * x))) }[scaling];
  const sign = direction === 'up' ? 1 : -1;
  return ok(scores.map((x) => (by === 0 ? 0 : (sign * x) / by)));
}
