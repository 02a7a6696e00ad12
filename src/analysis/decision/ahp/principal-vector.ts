import { entry, exactSum } from '@/analysis/statistics';

export interface PrincipalVector {
  /** Positive, together 1. */
  readonly vector: readonly number[];
  readonly eigenvalue: number;
}

/**
 * Perron vector and eigenvalue of a non-negative irreducible matrix, by power iteration on A + I (the shift keeps matrices with zeros
 * from swinging) until no entry moves by more than 1e-15; the eigenvalue is the mean of (Av)_i / v_i weighted by v. Worked out on D⁻¹AD with
 * D the geometric means of the rows, which has the same eigenvalue and is nearly even, so that judgements of any size converge.
 */
export function principalVector(matrix: readonly (readonly number[])[]): PrincipalVector {
  const n = matrix.length;
  const scale = matrix.map((row) => {
    const logs = row.filter((a) => a > 0).map(Math.log);
    return Math.exp(exactSum(logs) / Math.max(1, logs.length));
  });
  const even = matrix.map((row, i) => row.map((a, j) => (a * entry(scale, j)) / entry(scale, i)));
  let vector: readonly number[] = Array.from({ length: n }, () => 1 / n);
  const times = (v: readonly number[]) => even.map((row) => row.reduce((sum, a, j) => sum + a * entry(v, j), 0));
  for (let turn = 0; turn < 20_000; turn += 1) {
    const next = times(vector).map((value, i) => value + entry(vector, i));
    const total = exactSum(next);
    const scaled = next.map((value) => value / total);
    const moved = Math.max(...scaled.map((value, i) => Math.abs(value - entry(vector, i))));
    vector = scaled;
    if (moved <= 1e-15) break;
  }
  const told = vector.map((value, i) => value * entry(scale, i));
  const whole = exactSum(told);
  return { vector: told.map((value) => value / whole), eigenvalue: exactSum(times(vector)) };
}
