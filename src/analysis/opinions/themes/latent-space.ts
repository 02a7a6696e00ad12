import { normalFrom, seeded } from '@/analysis/random';
import type { BigramRows } from './bigram-rows';

export const DIMENSIONS = 32;
const ROUNDS = 2;

/** Unit-length rows of a sparse matrix under column weights. */
export function weighted({ starts, columns, weights, rows }: BigramRows, scale: Float32Array): Float32Array {
  const values = new Float32Array(weights.length);
  for (let row = 0; row < rows; row += 1) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      const value = (weights[at] ?? 0) * (scale[columns[at] ?? 0] ?? 0);
      values[at] = value;
      sum += value * value;
    }
    const length = Math.sqrt(sum) || 1;
    for (let at = from; at < to; at += 1) values[at] = (values[at] ?? 0) / length;
  }
  return values;
}

/**
 * The directions in which rows differ most: right singular vectors by subspace iteration (Halko, Martinsson, Tropp 2011), begun from a
 * seeded matrix. One row of 32 numbers a column.
 */
export function latentSpace(matrix: BigramRows, values: Float32Array, seed: number): Float32Array {
  const random = seeded(seed);
  let basis = Float32Array.from({ length: matrix.width * DIMENSIONS }, () => normalFrom(random));
  for (let round = 0; round < ROUNDS; round += 1) {
    const projected = projectAll(matrix, values, basis);
    basis = gathered(matrix, values, projected);
    orthonormalise(basis, matrix.width);
  }
  return basis;
}

/** Rows in the space, not yet of unit length. */
export function projectAll(
  { starts, columns, rows }: BigramRows,
  values: Float32Array,
  basis: Float32Array,
): Float32Array {
  const wide = DIMENSIONS;
  const out = new Float32Array(rows * wide);
  for (let row = 0; row < rows; row += 1) {
    const to = row * wide;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const from = (columns[at] ?? 0) * wide;
      const value = values[at] ?? 0;
      for (let d = 0; d < wide; d += 1) out[to + d] = (out[to + d] ?? 0) + value * (basis[from + d] ?? 0);
    }
  }
  return out;
}

function gathered(
  { starts, columns, rows, width }: BigramRows,
  values: Float32Array,
  projected: Float32Array,
): Float32Array<ArrayBuffer> {
  const wide = DIMENSIONS;
  const out = new Float32Array(width * wide);
  for (let row = 0; row < rows; row += 1) {
    const from = row * wide;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const to = (columns[at] ?? 0) * wide;
      const value = values[at] ?? 0;
      for (let d = 0; d < wide; d += 1) out[to + d] = (out[to + d] ?? 0) + value * (projected[from + d] ?? 0);
    }
  }
  return out;
}

/** Modified Gram-Schmidt over the 32 columns; a direction that vanishes becomes zero. */
function orthonormalise(basis: Float32Array, width: number): void {
  const wide = DIMENSIONS;
  for (let d = 0; d < wide; d += 1) {
    for (let e = 0; e < d; e += 1) {
      let dot = 0;
      for (let at = 0; at < width; at += 1) dot += (basis[at * wide + d] ?? 0) * (basis[at * wide + e] ?? 0);
      for (let at = 0; at < width; at += 1)
        basis[at * wide + d] = (basis[at * wide + d] ?? 0) - dot * (basis[at * wide + e] ?? 0);
    }
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += (basis[at * wide + d] ?? 0) ** 2;
    const length = Math.sqrt(sum);
    const factor = length > 1e-9 ? 1 / length : 0;
    for (let at = 0; at < width; at += 1) basis[at * wide + d] = (basis[at * wide + d] ?? 0) * factor;
  }
}

export function toUnitRows(points: Float32Array): Float32Array {
  const wide = DIMENSIONS;
  for (let from = 0; from < points.length; from += wide) {
    let sum = 0;
    for (let d = 0; d < wide; d += 1) sum += (points[from + d] ?? 0) ** 2;
    const factor = sum > 1e-18 ? 1 / Math.sqrt(sum) : 0;
    for (let d = 0; d < wide; d += 1) points[from + d] = (points[from + d] ?? 0) * factor;
  }
  return points;
}
