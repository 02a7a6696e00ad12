import { entry, exactSum } from '@/analysis/statistics';

export interface PrincipalVector {
  /** Positive, together 1. */
  readonly vector: readonly number[];
  readonly eigenvalue: number;
}

/**
 * Perron vector and eigenvalue of a non-negative irreducible matrix, by power iteration on A + I (the shift keeps matrices with zeros
 * from swinging) until no entry moves by more than 1e-15; the eigenvalue is the mean of (Av)_i / v_i weighted by v.
 */
export function principalVector(matrix: readonly (readonly number[])[]): PrincipalVector {
  const n = matrix.length;
  let vector: readonly number[] = Array.from({ length: n }, () => 1 / n);
  const times = (v: readonly number[]) => matrix.map((row) => row.reduce((sum, a, j) => sum + a * entry(v, j), 0));
  for (let turn = 0; turn < 20_000; turn += 1) {
    const next = times(vector).map((value, i) => value + entry(vector, i));
    const total = exactSum(next);
    const scaled = next.map((value) => value / total);
    const moved = Math.max(...scaled.map((value, i) => Math.abs(value - entry(vector, i))));
    vector = scaled;
    if (moved <= 1e-15) break;
  }
  return { vector, eigenvalue: exactSum(times(vector)) };
}
