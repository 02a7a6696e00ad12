import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { cell } from '@/analysis/statistics';
import { cholesky, ok } from '@/core/kernel';

type Matrix = readonly (readonly number[])[];

export interface CorrelationFactor {
  /** Lower triangle L with L Lᵀ = the correlations used. */
  readonly lower: Matrix;
  /** The share by which all correlations were drawn towards 0 to stop contradicting each other; 0: none. */
  readonly shrunk: number;
}

/**
 * Cholesky factor of a correlation matrix. Where it is not positive definite it is refused, or with `repair` drawn towards no correlation,
 * (1 − λ) C + λ I, by the least λ that makes it so (Rousseeuw & Molenberghs 1993), and λ is told. Refuses what is no correlation matrix.
 */
export function correlationFactor(matrix: Matrix, repair: boolean): MethodAnswer<CorrelationFactor> {
  for (const [i, row] of matrix.entries()) {
    if (row.length !== matrix.length) return refuse('not-square', 'correlation', i);
    for (const [j, r] of row.entries()) {
      const holds = i === j ? r === 1 : Math.abs(r) <= 1 && Math.abs(r - cell(matrix, j, i)) <= 1e-9;
      if (!holds) return refuse('not-correlation', 'correlation', i, j);
    }
  }
  const straight = cholesky(matrix);
  if (straight) return ok({ lower: straight, shrunk: 0 });
  if (!repair) return refuse('not-positive-definite', 'correlation');
  const drawn = (share: number) => matrix.map((row, i) => row.map((r, j) => (i === j ? 1 : (1 - share) * r)));
  let [low, high] = [0, 1];
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (cholesky(drawn(middle))) high = middle;
    else low = middle;
  }
  return ok({ lower: cholesky(drawn(high)) ?? [], shrunk: high });
}
