import { isWorkable, type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

export interface InternalRates {
  /** All rates from −100 % to 1000 % a year at which the net present value is 0, rising. None or several must be said. */
  readonly rates: readonly number[];
  /** Changes of sign in the flows: at most so many rates above −100 % (Descartes). */
  readonly signChanges: number;
}

const HIGHEST = 11;

/**
 * All internal rates of return in (−1, 10]: roots of Σ F_t g^(n−t) in g = 1 + r, found between the roots of the derivative, level by level, so
 * that none is missed (Norström 1972 on their number). A touching root counts. Refuses fewer than two flows, flows that are not finite, and
 * flows without a change of sign: no rate can bring them to 0.
 */
export function internalRates(flows: readonly number[]): MethodAnswer<InternalRates> {
  if (flows.length < 2) return refuse('fewer-than-two', 'flows');
  const bad = flows.findIndex((flow) => !isWorkable(flow));
  if (bad >= 0) return refuse('not-finite', 'flows', bad);
  const first = flows.findIndex((flow) => flow !== 0);
  const told = flows.slice(first, flows.findLastIndex((flow) => flow !== 0) + 1);
  if (first < 0) return refuse('no-sign-change', 'flows');
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  const signChanges = signs.filter((sign, k) => k > 0 && sign !== signs[k - 1]).length;
  if (signChanges === 0) return refuse('no-sign-change', 'flows');
  const roots = rootsOf(told, 0, HIGHEST);
  return ok({ rates: roots.map((g) => g - 1), signChanges });
}

/** Roots in (low, high] of a polynomial, highest power first. */
function rootsOf(coefficients: readonly number[], low: number, high: number): readonly number[] {
  const degree = coefficients.length - 1;
  if (degree < 1) return [];
  const largest = Math.max(...coefficients.map(Math.abs));
  const scaled = coefficients.map((c) => c / largest);
  const slope = scaled.slice(0, degree).map((c, k) => c * (degree - k));
  const bounds = [low, ...rootsOf(slope, low, high), high];
  const roots: number[] = [];
  const add = (root: number) => {
    if (root > low && roots.every((known) => Math.abs(known - root) > 1e-9)) roots.push(root);
  };
  for (let k = 0; k + 1 < bounds.length; k += 1) {
    const [from, to] = [entry(bounds, k), entry(bounds, k + 1)];
    const [a, b] = [at(scaled, from), at(scaled, to)];
    if (isZero(scaled, to)) add(to);
    else if (a * b < 0 && !isZero(scaled, from)) add(bisect(scaled, from, to));
  }
  return roots;
}

const at = (coefficients: readonly number[], x: number): number => coefficients.reduce((sum, c) => sum * x + c, 0);

/** Zero to the rounding of the sum. */
const isZero = (coefficients: readonly number[], x: number): boolean =>
  Math.abs(at(coefficients, x)) <= 1e-14 * coefficients.reduce((sum, c) => sum * Math.abs(x) + Math.abs(c), 0);

function bisect(coefficients: readonly number[], from: number, to: number): number {
  let [low, high] = [from, to];
  const sign = Math.sign(at(coefficients, low));
  for (let turn = 0; turn < 200; turn += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (Math.sign(at(coefficients, middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
