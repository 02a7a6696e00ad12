import { isWorkable, type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';

/** Judgements a_ij, how many times i outweighs j; null where a pair was not judged. The lower triangle may be left null. */
export type Judgements = readonly (readonly (number | null)[])[];

/** a_ij · a_ji may be off 1 by so much: 3 and 0.33 are one judgement. */
const ROUNDING = 0.0100001;

/**
 * The matrix rebuilt from its upper triangle, a_ji = 1/a_ij, ones on the diagonal; a pair told below the diagonal alone is taken from
 * there. Refuses what is not square, zero or negative, and a pair that contradicts its opposite by more than rounding.
 */
export function reciprocalMatrix(matrix: Judgements): MethodAnswer<Judgements> {
  const n = matrix.length;
  if (n === 0) return refuse('nothing-given', 'matrix');
  const ragged = matrix.findIndex((row) => row.length !== n);
  if (ragged >= 0) return refuse('not-square', 'matrix', ragged);
  const full: (number | null)[][] = matrix.map(() => new Array<number | null>(n).fill(null));
  for (const [i, row] of matrix.entries())
    for (const [j, value] of row.entries()) {
      if (value === null) continue;
      if (!isWorkable(value)) return refuse('not-finite', 'matrix', i, j);
      if (value <= 0) return refuse('not-positive', 'matrix', i, j);
      if (i === j && value !== 1) return refuse('not-reciprocal', 'matrix', i, j);
      const opposite = matrix[j]?.[i] ?? null;
      if (j < i && opposite !== null && Math.abs(value * opposite - 1) > ROUNDING)
        return refuse('not-reciprocal', 'matrix', i, j);
      set(full, i, j, j < i && opposite !== null ? 1 / opposite : value);
      if (opposite === null) set(full, j, i, 1 / value);
    }
  for (let i = 0; i < n; i += 1) set(full, i, i, 1);
  return ok(full);
}

function set(rows: (number | null)[][], i: number, j: number, value: number): void {
  const row = rows[i];
  if (row) row[j] = value;
}
