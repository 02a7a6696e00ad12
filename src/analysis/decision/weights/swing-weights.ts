import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { normalisedWeights } from './normalised-weights';

export interface Swing {
  readonly criterion: string;
  /** The ends of the scale that is swung through: a weight has a meaning with them alone. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Worth of the swing from worst to best, on any scale; the largest is by custom 100. */
  readonly points: number;
}

/**
 * Swing weights, w_j = s_j/Σs: the worth of going from the worst to the best score of each criterion (von Winterfeldt & Edwards 1986;
 * Edwards & Barron 1994). Refuses negative points and all zero.
 */
export function swingWeights(
  swings: readonly Swing[],
): MethodAnswer<readonly { readonly criterion: string; readonly weight: number }[]> {
  const weights = normalisedWeights(swings.map(({ points }) => points));
  if (!weights.ok) {
    const [, index] = weights.error.at;
    return index === undefined
      ? refuse(weights.error.reason, 'swings')
      : refuse(weights.error.reason, 'swings', index, 'points');
  }
  return ok(swings.map(({ criterion }, index) => ({ criterion, weight: entry(weights.value, index) })));
}
