import { isWorkable, type MethodAnswer, refuse } from '@/analysis/refusal';
import { exactSum, midRanks } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

/**
 * Rank order centroid: w_j = (1/n) Σ_{k=j..n} 1/k, the mean of all weights in the order told (Barron & Barrett 1996). `ranks[i]` is the
 * place of criterion i, 1 for the most important; equal places share the mean of their weights. Refuses no ranks and ranks not above 0.
 */
export function rankOrderWeights(ranks: readonly number[]): MethodAnswer<readonly number[]> {
  if (ranks.length === 0) return refuse('nothing-given', 'ranks');
  const bad = ranks.findIndex((rank) => !(isWorkable(rank) && rank > 0));
  if (bad >= 0) return refuse('not-positive', 'ranks', bad);
  const n = ranks.length;
  const centroid = (place: number) => exactSum(Array.from({ length: n - place + 1 }, (_, k) => 1 / (place + k))) / n;
  const places = midRanks(ranks).ranks;
  return ok(
    places.map((place) => {
      const tied = places.filter((other) => other === place).length;
      const first = place - (tied - 1) / 2;
      return exactSum(Array.from({ length: tied }, (_, k) => centroid(first + k))) / tied;
    }),
  );
}
