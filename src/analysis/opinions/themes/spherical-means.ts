import { seeded } from '@/analysis/random';
import { toUnitRows } from './latent-space';

export interface Means {
  readonly centres: Float32Array;
  readonly count: number;
  /** Centre of each point. */
  readonly of: Uint16Array;
  /** Sum of the likeness of points to their centres. */
  readonly fit: number;
}

const STARTS = 4;
const ROUNDS = 10;
const START_POINTS = 800;

/** As in `latent-space`; a constant of this file, so that the loops below keep it in a register. */
const DIMENSIONS = 32;

/** Inner product of two points of 32 numbers, four sums side by side. */
export function dot(a: Float32Array, from: number, b: Float32Array, at: number): number {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let d = 0; d < 32; d += 4) {
    one += (a[from + d] ?? 0) * (b[at + d] ?? 0);
    two += (a[from + d + 1] ?? 0) * (b[at + d + 1] ?? 0);
    three += (a[from + d + 2] ?? 0) * (b[at + d + 2] ?? 0);
    four += (a[from + d + 3] ?? 0) * (b[at + d + 3] ?? 0);
  }
  return one + two + three + four;
}

/**
 * Spherical k-means (Dhillon, Modha 2001) with k-means++ beginnings: of four starts over a part of the points the best is carried on over all.
 * Points have unit length; a point without direction belongs to centre 0.
 */
export function sphericalMeans(points: Float32Array, count: number, seed: number): Means {
  const rows = points.length / DIMENSIONS;
  const step = Math.max(1, Math.floor(rows / START_POINTS));
  const part = step === 1 ? points : everyOther(points, step);
  let best: Means | undefined;
  for (let start = 0; start < STARTS; start += 1) {
    const means = settle(part, plusPlus(part, count, seeded(seed + start * 7919)), count, ROUNDS);
    if (!best || means.fit > best.fit) best = means;
  }
  const centres = best?.centres ?? new Float32Array(count * DIMENSIONS);
  return step === 1 && best ? best : settle(points, centres, count, 6);
}

function everyOther(points: Float32Array, step: number): Float32Array {
  const rows = Math.floor(points.length / DIMENSIONS / step);
  const part = new Float32Array(rows * DIMENSIONS);
  for (let row = 0; row < rows; row += 1)
    part.set(points.subarray(row * step * DIMENSIONS, row * step * DIMENSIONS + DIMENSIONS), row * DIMENSIONS);
  return part;
}

function plusPlus(points: Float32Array, count: number, random: () => number): Float32Array {
  const rows = points.length / DIMENSIONS;
  const centres = new Float32Array(count * DIMENSIONS);
  const distance = new Float64Array(rows).fill(2);
  for (let centre = 0; centre < count; centre += 1) {
    let sum = 0;
    for (const one of distance) sum += one;
    let left = random() * sum;
    let chosen = 0;
    for (; chosen < rows - 1 && left > (distance[chosen] ?? 0); chosen += 1) left -= distance[chosen] ?? 0;
    centres.set(points.subarray(chosen * DIMENSIONS, (chosen + 1) * DIMENSIONS), centre * DIMENSIONS);
    for (let row = 0; row < rows; row += 1)
      distance[row] = Math.min(
        distance[row] ?? 0,
        Math.max(0, 1 - dot(points, row * DIMENSIONS, centres, centre * DIMENSIONS)),
      );
  }
  return centres;
}

export function settle(points: Float32Array, from: Float32Array, count: number, rounds: number): Means {
  const rows = points.length / DIMENSIONS;
  const of = new Uint16Array(rows);
  let centres = from;
  let fit = 0;
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    fit = 0;
    const sums = new Float32Array(count * DIMENSIONS);
    for (let row = 0; row < rows; row += 1) {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let centre = 0; centre < count; centre += 1) {
        const like = dot(points, row * DIMENSIONS, centres, centre * DIMENSIONS);
        if (like > most) {
          most = like;
          best = centre;
        }
      }
      if (of[row] !== best) moved += 1;
      of[row] = best;
      fit += most;
      for (let d = 0; d < DIMENSIONS; d += 1)
        sums[best * DIMENSIONS + d] = (sums[best * DIMENSIONS + d] ?? 0) + (points[row * DIMENSIONS + d] ?? 0);
    }
    centres = toUnitRows(sums);
    if (round > 0 && moved <= rows * 0.0005) break;
  }
  return { centres, count, of, fit };
}
