import { cell, entry, exactSum } from '@/analysis/statistics';

/** Row geometric means of a positive matrix, together 1 (Crawford & Williams 1985). */
function geometricWeights(matrix: readonly (readonly number[])[]): readonly number[] {
  const means = matrix.map((row) => Math.exp(exactSum(row.map(Math.log)) / row.length));
  const total = exactSum(means);
  return means.map((value) => value / total);
}

/**
 * Geometric consistency index, GCI = 2/((n−1)(n−2)) Σ_{i<j} ln²(a_ij w_j/w_i) with geometric-mean weights (Aguarón & Moreno-Jiménez
 * 2003); serves where no random index is known. undefined for fewer than three items.
 */
export function geometricConsistency(matrix: readonly (readonly number[])[]): number | undefined {
  const n = matrix.length;
  if (n < 3) return undefined;
  const weights = geometricWeights(matrix);
  const squares = matrix.flatMap((_, i) =>
    matrix.flatMap((__, j) =>
      j > i ? [Math.log((cell(matrix, i, j) * entry(weights, j)) / entry(weights, i)) ** 2] : [],
    ),
  );
  return (2 * exactSum(squares)) / ((n - 1) * (n - 2));
}
