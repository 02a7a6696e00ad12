import { blockRandom } from '@/analysis/random';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { hitAndRun, innerPoint } from './hit-and-run';
import type { WeightLimits } from './smaa-problem';

/** Writes one vector of weights for each call, uniform over all that satisfy the limits. */
export type DrawWeights = (into: Float64Array) => void;

/**
 * How weights are drawn uniformly from {w ≥ 0, Σw = 1} within limits (Tervonen & Lahdelma 2007). Free: exponentials over their sum. A whole
 * order: the drawn vector sorted, exact. Lower limits: drawn from the smaller simplex above them, exact. Else drawn and thrown away, or by
 * hit-and-run where fewer than 1 % would be kept. Gives a maker, for each block has its own generator. Refuses limits that no weights satisfy.
 */
export function weightSampler(
  count: number,
  limits: WeightLimits,
  seed: number,
): MethodAnswer<(random: () => number) => DrawWeights> {
  const { order, lower, upper } = limits;
  for (const [name, list] of Object.entries({ order, lower, upper }))
    if (list && list.length !== count) return refuse('ragged', 'options', name);
  const astray = (order ?? []).findIndex((value, index, all) => !(value >= 0) || all.indexOf(value) < index);
  if (astray >= 0)
    return refuse(entry(order ?? [], astray) >= 0 ? 'same-name' : 'unknown-name', 'options', 'order', astray);
  const start = innerPoint(count, limits);
  if (!start.ok) return start;
  const floor = lower && !order ? lower : undefined;
  const rest = 1 - exactSum(floor ?? [0]);
  const propose = (random: () => number): DrawWeights => {
    const draw = exponentials(random);
    return (into) => {
      draw(into);
      if (order) sortBy(order, into);
      if (floor) for (let j = 0; j < count; j += 1) into[j] = entry(floor, j) + rest * entry(into, j);
    };
  };
  if (!upper && !(lower && order)) return ok(propose);
  const fits = (weights: Float64Array) =>
    weights.every((w, j) => w >= (lower?.[j] ?? 0) - 1e-12 && w <= (upper?.[j] ?? 1) + 1e-12);
  if (keptShare(propose(blockRandom(seed, -1)), fits, count) < 0.01)
    return ok((random) => hitAndRun(count, limits, start.value, random));
  return ok((random) => {
    const draw = propose(random);
    return (into) => {
      do draw(into);
      while (!fits(into));
    };
  });
}

/** Exponentials over their sum; the array is read within its bounds. */
const exponentials =
  (random: () => number): DrawWeights =>
  (into) => {
    const count = into.length;
    let total = 0;
    for (let j = 0; j < count; j += 1) {
      const value = -Math.log(random());
      into[j] = value;
      total += value;
    }
    const scale = 1 / total;
    for (let j = 0; j < count; j += 1) into[j] = (into[j] as number) * scale;
  };

function sortBy(order: readonly number[], into: Float64Array): void {
  const sorted = into.toSorted().reverse();
  for (const [place, criterion] of order.entries()) into[criterion] = entry(sorted, place);
}

function keptShare(draw: DrawWeights, fits: (weights: Float64Array) => boolean, count: number): number {
  const weights = new Float64Array(count);
  let kept = 0;
  for (let turn = 0; turn < 2000; turn += 1) {
    draw(weights);
    if (fits(weights)) kept += 1;
  }
  return kept / 2000;
}
