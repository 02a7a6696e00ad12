import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { normalisedWeights } from '../weights/normalised-weights';
import type { Leaf } from './leaves-of';

/** The weights of criteria, together 1 after any was left out. Refuses a tree without weights. */
export function tableWeights(leaves: readonly Leaf[]): MethodAnswer<readonly number[]> {
  const bare = leaves.findIndex(({ weight }) => weight === undefined);
  if (bare >= 0) return refuse('missing-weight', ...(leaves[bare]?.at ?? ['criteria']), 'weight');
  const weights = normalisedWeights(leaves.map(({ weight }) => weight ?? 0));
  return weights.ok ? weights : refuse(weights.error.reason, 'criteria');
}
