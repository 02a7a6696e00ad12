import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, quantile } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { type SignedRank, signedRank } from './signed-rank';

export interface RoundStability {
  /** Experts who answered both times. */
  readonly both: number;
  readonly changedShare: number;
  readonly medianShift: number;
  /** null: nobody moved. */
  readonly signedRank: SignedRank | null;
}

/**
 * Whether an item has settled between two rounds: share of experts who changed their answer, shift of the median, Wilcoxon's signed rank test
 * (von der Gracht 2012). Answers in the order of the experts, null for none; those without both are left out. Refuses lists of different length
 * and nobody with both answers.
 */
export function roundStability(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): MethodAnswer<RoundStability> {
  if (before.length !== after.length) return refuse('ragged', 'after');
  const pairs = before.flatMap((first, k) => {
    const second = after[k] ?? null;
    return first === null || second === null ? [] : [[first, second] as const];
  });
  if (pairs.length === 0) return refuse('nothing-given', 'before');
  const moves = pairs.map(([first, second]) => second - first);
  const medianOf = (side: 0 | 1) =>
    quantile(
      pairs.map((pair) => entry(pair, side)).toSorted((a, b) => a - b),
      0.5,
    ) ?? 0;
  return ok({
    both: pairs.length,
    changedShare: moves.filter((move) => move !== 0).length / pairs.length,
    medianShift: medianOf(1) - medianOf(0),
    signedRank: signedRank(moves) ?? null,
  });
}
