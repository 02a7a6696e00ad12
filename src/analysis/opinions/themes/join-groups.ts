import { DIMENSIONS, toUnitRows } from './latent-space';
import type { Means } from './spherical-means';

const MOST = 24;
/** Likeness below which two groups have nothing in common that noise would not give. */
const NOISE = 0.03;

/**
 * Joins the two groups most alike, again and again (average linkage), and proposes the number at which likeness falls off most: parts of one
 * theme are alike, themes are not. `count`: the number is given. Returns the middle of each group left.
 */
export function joinGroups(points: Float32Array, means: Means, count?: number): Float32Array {
  let groups = sumsOf(points, means);
  const states: { groups: readonly Float64Array[]; likeness: number }[] = [];
  while (groups.length > 2) {
    const { a, b, likeness } = closest(groups);
    states.push({ groups, likeness });
    const joined = (groups[a] ?? new Float64Array()).map((value, d) => value + (groups[b]?.[d] ?? 0));
    groups = [...groups.filter((_, at) => at !== a && at !== b), joined];
  }
  states.push({ groups, likeness: 0 });
  const chosen = count === undefined ? fallOff(states) : states.find((state) => state.groups.length <= count);
  const left = (chosen ?? states[0])?.groups ?? [];
  return toUnitRows(Float32Array.from(left.flatMap((sum) => [...sum])));
}

/** The state before which likeness falls by the largest factor; a later rise counts as not yet fallen. */
function fallOff(states: readonly { readonly groups: readonly Float64Array[]; readonly likeness: number }[]) {
  const levels = states.map(({ likeness }) => Math.max(NOISE, likeness));
  for (let at = levels.length - 2; at >= 0; at -= 1) levels[at] = Math.max(levels[at] ?? 0, levels[at + 1] ?? 0);
  let best = states.at(-1);
  let fall = 1.3;
  for (let at = 1; at < states.length - 1; at += 1) {
    if ((states[at]?.groups.length ?? 0) > MOST) continue;
    const factor = (levels[at - 1] ?? 1) / (levels[at] ?? 1);
    if (factor <= fall) continue;
    fall = factor;
    best = states[at];
  }
  return best;
}

function sumsOf(points: Float32Array, { of, count }: Means): readonly Float64Array[] {
  const sums = Array.from({ length: count }, () => new Float64Array(DIMENSIONS));
  for (let row = 0; row < of.length; row += 1) {
    const sum = sums[of[row] ?? 0];
    if (sum) for (let d = 0; d < DIMENSIONS; d += 1) sum[d] = (sum[d] ?? 0) + (points[row * DIMENSIONS + d] ?? 0);
  }
  return sums.filter((sum) => sum.some((value) => value !== 0));
}

function closest(groups: readonly Float64Array[]) {
  let found = { a: 0, b: 1, likeness: Number.NEGATIVE_INFINITY };
  for (let b = 1; b < groups.length; b += 1)
    for (let a = 0; a < b; a += 1) {
      const likeness = cosine(groups[a], groups[b]);
      if (likeness > found.likeness) found = { a, b, likeness };
    }
  return found;
}

function cosine(a: Float64Array | undefined, b: Float64Array | undefined): number {
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let d = 0; d < DIMENSIONS; d += 1) {
    const x = a?.[d] ?? 0;
    const y = b?.[d] ?? 0;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb || 1);
}
