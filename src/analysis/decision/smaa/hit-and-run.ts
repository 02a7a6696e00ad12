import { normalFrom } from '@/analysis/random';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { solveLinearProgram } from '../linear-program/solve-linear-program';
import type { WeightLimits } from './smaa-problem';

/** Half-spaces g · w ≥ h of the limits. */
function halfSpaces(
  count: number,
  { order, lower, upper }: WeightLimits,
): readonly { readonly g: readonly number[]; readonly h: number }[] {
  const unit = (at: number, size: number) => Array.from({ length: count }, (_, j) => (j === at ? size : 0));
  const every = Array.from({ length: count }, (_, j) => j);
  return [
    ...every.map((j) => ({ g: unit(j, 1), h: lower?.[j] ?? 0 })),
    ...every.map((j) => ({ g: unit(j, -1), h: -(upper?.[j] ?? 1) })),
    ...(order ?? []).slice(1).map((after, k) => {
      const before = order?.[k] ?? 0;
      return { g: every.map((j) => (j === before ? 1 : j === after ? -1 : 0)), h: 0 };
    }),
  ];
}

/** The weights farthest from every limit (a linear program). Refuses limits that no weights satisfy. */
export function innerPoint(count: number, limits: WeightLimits): MethodAnswer<readonly number[]> {
  const spaces = halfSpaces(count, limits);
  const found = solveLinearProgram({
    direction: 'maximize',
    objective: [...Array.from({ length: count }, () => 0), 1],
    rows: [
      ...spaces.map(({ g, h }) => ({ coefficients: [...g, -1], min: h })),
      { coefficients: [...Array.from({ length: count }, () => 1), 0], equal: 1 },
    ],
  });
  return found.ok ? ok(found.value.variables.slice(0, count)) : refuse(found.error.reason, 'options');
}

/**
 * Hit-and-run (Smith 1984; Tervonen, van Valkenhoef, Baştürk & Postmus 2013): from a point inside, a random direction along Σw = 1, and a place
 * chosen alike on the chord. Each draw takes as many steps as there are criteria after 20 n² to forget the start; uniform in the limit.
 */
export function hitAndRun(
  count: number,
  limits: WeightLimits,
  start: readonly number[],
  random: () => number,
): (into: Float64Array) => void {
  const spaces = halfSpaces(count, limits);
  const free = start.map((_, j) => (limits.upper?.[j] ?? 1) - (limits.lower?.[j] ?? 0) > 1e-12);
  const freeCount = Math.max(1, free.filter(Boolean).length);
  const point = Float64Array.from(start);
  const direction = new Float64Array(count);
  const step = () => {
    let mean = 0;
    for (let j = 0; j < count; j += 1) {
      direction[j] = free[j] ? normalFrom(random) : 0;
      mean += entry(direction, j) / freeCount;
    }
    for (let j = 0; j < count; j += 1) if (free[j]) direction[j] = entry(direction, j) - mean;
    let [from, to] = [-Infinity, Infinity];
    for (const { g, h } of spaces) {
      let [along, here] = [0, -h];
      for (let j = 0; j < count; j += 1) {
        along += entry(g, j) * entry(direction, j);
        here += entry(g, j) * entry(point, j);
      }
      if (along > 1e-14) from = Math.max(from, -here / along);
      if (along < -1e-14) to = Math.min(to, -here / along);
    }
    const share = random();
    if (from > to || !Number.isFinite(from + to)) return;
    for (let j = 0; j < count; j += 1) point[j] = entry(point, j) + (from + share * (to - from)) * entry(direction, j);
  };
  for (let turn = 0; turn < 20 * count * count; turn += 1) step();
  return (into) => {
    for (let turn = 0; turn < count; turn += 1) step();
    into.set(point);
  };
}
