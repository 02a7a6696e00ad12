import { entry, exactSum, midRanks, normalBelow } from '@/analysis/statistics';

export interface SignedRank {
  /** Sum of the ranks of the rises. */
  readonly v: number;
  /** Two-sided. */
  readonly p: number;
  readonly by: 'exact' | 'normal';
}

/**
 * Wilcoxon's signed rank test of differences against 0 (Wilcoxon 1945): zeros left out, ties at their mean rank. Exact up to 50 differences without
 * ties; else normal with correction for ties and continuity. undefined where all differences are 0.
 */
export function signedRank(differences: readonly number[]): SignedRank | undefined {
  const moved = differences.filter((difference) => difference !== 0);
  const n = moved.length;
  if (n === 0) return undefined;
  const { ranks, tieTerm } = midRanks(moved.map(Math.abs));
  const v = exactSum(ranks.filter((_, k) => entry(moved, k) > 0));
  if (tieTerm === 0 && n <= 50) return { v, p: exactP(v, n), by: 'exact' };
  const centre = (n * (n + 1)) / 4;
  const sd = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tieTerm / 48);
  const z = (Math.abs(v - centre) - 0.5) / sd;
  return { v, p: Math.min(1, 2 * normalBelow(-Math.max(0, z))), by: 'normal' };
}

/** Twice the smaller tail of the 2ⁿ sums of ranks. */
function exactP(v: number, n: number): number {
  const most = (n * (n + 1)) / 2;
  const ways = new Float64Array(most + 1);
  ways[0] = 1;
  for (let rank = 1; rank <= n; rank += 1)
    for (let sum = most; sum >= rank; sum -= 1) ways[sum] = entry(ways, sum) + entry(ways, sum - rank);
  const small = Math.min(v, most - v);
  return Math.min(1, (2 * exactSum(ways.subarray(0, Math.floor(small) + 1))) / 2 ** n);
}
