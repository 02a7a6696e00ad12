import type { RowKeys } from '../duplicates/row-keys';
import { BigramCounter, type BigramRows, bigramRows } from './bigram-rows';
import { joinGroups } from './join-groups';
import { DIMENSIONS, latentSpace, projectAll, toUnitRows, weighted } from './latent-space';
import { dot, type Means, settle, sphericalMeans } from './spherical-means';

/** What was learnt from a sample: with it any text is assigned to a theme, alike on every run. */
export interface ThemeModel {
  readonly count: number;
  readonly matrix: BigramRows;
  readonly scale: Float32Array;
  readonly basis: Float32Array;
  readonly centres: Float32Array;
  /** Likeness below which a text is far from every theme: one in a hundred of the sample. */
  readonly far: number;
  /** How well the themes stand apart, by the simplified silhouette (0 to 1). */
  readonly silhouette: number;
}

export interface ThemeOptions {
  /** How many themes; without it the number is proposed. */
  readonly count?: number | undefined;
  readonly seed: number;
}

/** Themes first looked for: more than there are, so that words that tell nothing apart come out. */
const MANY = 24;
/** Of fewer rows words cannot tell a group apart from chance. */
const ROWS_OF_A_GROUP = 8;
const SMOOTH = 0.5;
const ROUNDS = 8;

/** Null: too little to tell themes apart. */
export function learnThemes(
  keys: RowKeys,
  sample: ArrayLike<number>,
  { count, seed }: ThemeOptions,
): ThemeModel | null {
  const matrix = bigramRows(keys, sample, Math.max(2, Math.round(sample.length * 0.0005)));
  if (matrix.rows < 6 || matrix.width < DIMENSIONS) return null;
  const idf = Float32Array.from(matrix.frequency, (held) => Math.log((1 + matrix.rows) / held));
  const many = Math.min(MANY, Math.max(2, count ?? 0, Math.floor(matrix.rows / ROWS_OF_A_GROUP)));
  const coarse = spaceOf(matrix, idf, seed);
  const first = sphericalMeans(coarse.points, many, seed);
  let scale = reweighted(matrix, idf, first);
  let space = spaceOf(matrix, scale, seed + 1);
  const groups = joinGroups(space.points, first, count);
  let means = settle(space.points, groups, groups.length / DIMENSIONS, ROUNDS);
  scale = reweighted(matrix, idf, means);
  space = spaceOf(matrix, scale, seed + 2);
  means = settle(space.points, middles(space.points, means), means.count, ROUNDS);
  return {
    count: means.count,
    matrix,
    scale,
    basis: space.basis,
    centres: means.centres,
    ...standing(space.points, means),
  };
}

/** Middles of the same groups in another space. */
function middles(points: Float32Array, { of, count }: Means): Float32Array {
  const sums = new Float32Array(count * DIMENSIONS);
  for (let row = 0; row < of.length; row += 1)
    for (let d = 0; d < DIMENSIONS; d += 1) {
      const at = (of[row] ?? 0) * DIMENSIONS + d;
      sums[at] = (sums[at] ?? 0) + (points[row * DIMENSIONS + d] ?? 0);
    }
  return toUnitRows(sums);
}

function spaceOf(matrix: BigramRows, scale: Float32Array, seed: number) {
  const values = weighted(matrix, scale);
  const basis = latentSpace(matrix, values, seed);
  return { basis, points: toUnitRows(projectAll(matrix, values, basis)) };
}

/**
 * Bigrams weighed by what they tell of the theme: the Kullback-Leibler divergence of the themes given the bigram from the themes at large, at most
 * 1. What stands in every theme (greetings, where one lives, for or against) loses its weight without a list of stop words.
 */
function reweighted(matrix: BigramRows, idf: Float32Array, { of, count }: Means): Float32Array {
  const held = new Float32Array(matrix.width * count);
  const sizes = new Float32Array(count);
  for (let row = 0; row < matrix.rows; row += 1) {
    const theme = of[row] ?? 0;
    sizes[theme] = (sizes[theme] ?? 0) + 1;
    for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at += 1) {
      const place = (matrix.columns[at] ?? 0) * count + theme;
      held[place] = (held[place] ?? 0) + 1;
    }
  }
  return Float32Array.from(idf, (weight, column) => {
    const all = (matrix.frequency[column] ?? 0) + SMOOTH * count;
    let divergence = 0;
    for (let theme = 0; theme < count; theme += 1) {
      const own = ((held[column * count + theme] ?? 0) + SMOOTH * count * ((sizes[theme] ?? 0) / matrix.rows)) / all;
      const overall = (sizes[theme] ?? 0) / matrix.rows;
      if (own > 0 && overall > 0) divergence += own * Math.log(own / overall);
    }
    return weight * Math.min(1, Math.max(0, divergence));
  });
}

function standing(points: Float32Array, { centres, count, of }: Means): Pick<ThemeModel, 'far' | 'silhouette'> {
  const rows = of.length;
  const likeness = new Float32Array(rows);
  let silhouette = 0;
  for (let row = 0; row < rows; row += 1) {
    const own = dot(points, row * DIMENSIONS, centres, (of[row] ?? 0) * DIMENSIONS);
    let next = -1;
    for (let centre = 0; centre < count; centre += 1)
      if (centre !== of[row]) next = Math.max(next, dot(points, row * DIMENSIONS, centres, centre * DIMENSIONS));
    likeness[row] = own;
    silhouette += 1 - own < 1e-6 ? 1 : Math.max(0, 1 - (1 - own) / (1 - next));
  }
  likeness.sort();
  return { far: likeness[Math.floor(rows * 0.01)] ?? 0, silhouette: silhouette / rows };
}

export interface Assignment {
  /** Theme of each row asked for; 65535: nothing in it is known to the model. */
  readonly theme: Uint16Array;
  /** A second theme nearly as near; 65535: none. */
  readonly second: Uint16Array;
  /** Likeness to the theme, 0 to 1. */
  readonly likeness: Float32Array;
}

export const NO_THEME = 65_535;
const SECOND_SHARE = 0.8;

/** Assigns rows by streaming: bigrams of one row at a time into the space, then the nearest centre. */
export function assignThemes(model: ThemeModel, keys: RowKeys, rows: ArrayLike<number>): Assignment {
  const { matrix, scale, basis, centres, count } = model;
  const wide = DIMENSIONS;
  const theme = new Uint16Array(rows.length).fill(NO_THEME);
  const second = new Uint16Array(rows.length).fill(NO_THEME);
  const likeness = new Float32Array(rows.length);
  const counter = new BigramCounter(keys);
  const point = new Float32Array(DIMENSIONS);
  for (let at = 0; at < rows.length; at += 1) {
    point.fill(0);
    const found = counter.count(rows[at] ?? 0);
    let isKnown = false;
    for (let one = 0; one < found; one += 1) {
      const bucket = counter.buckets[one] ?? 0;
      const column = matrix.columnOf[bucket] ?? -1;
      if (column < 0) continue;
      const value = (1 + Math.log(counter.times[bucket] ?? 1)) * (scale[column] ?? 0);
      if (value === 0) continue;
      isKnown = true;
      const from = column * wide;
      for (let d = 0; d < wide; d += 1) point[d] = (point[d] ?? 0) + value * (basis[from + d] ?? 0);
    }
    if (!isKnown) continue;
    toUnitRows(point);
    let most = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (let centre = 0; centre < count; centre += 1) {
      const like = dot(point, 0, centres, centre * wide);
      if (like > most) {
        next = most;
        second[at] = theme[at] ?? NO_THEME;
        most = like;
        theme[at] = centre;
      } else if (like > next) {
        next = like;
        second[at] = centre;
      }
    }
    likeness[at] = most;
    if (next < most * SECOND_SHARE) second[at] = NO_THEME;
  }
  return { theme, second, likeness };
}
