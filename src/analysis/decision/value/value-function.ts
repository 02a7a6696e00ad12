import { isWorkable, type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import type { Outside } from '../table/decision-table';

type Points = readonly (readonly [number, number])[];

/**
 * A value function of straight pieces through (score, value): u(x) = v_k + (x − x_k)(v_{k+1} − v_k)/(x_{k+1} − x_k)
 * (Goodwin & Wright, ch. 3; UK MCA manual 2009, 6.2.8). Scores in the criterion's unit, values usually from 0 to 1. Outside the
 * points held at the end (`clip`) or carried on along the last piece. Refuses fewer than two points and scores that do not rise.
 */
export function valueFunction(points: Points, outside: Outside = 'clip'): MethodAnswer<(score: number) => number> {
  if (points.length < 2) return refuse('fewer-than-two', 'points');
  const xs = points.map(([x]) => x);
  const vs = points.map(([, v]) => v);
  const bad = points.findIndex((point) => !point.every(isWorkable));
  if (bad >= 0) return refuse('not-finite', 'points', bad);
  const unordered = xs.findIndex((x, k) => k > 0 && x <= entry(xs, k - 1));
  if (unordered >= 0) return refuse('scale-order', 'points', unordered);
  return ok((score) => {
    const x = outside === 'clip' ? Math.min(entry(xs, xs.length - 1), Math.max(entry(xs, 0), score)) : score;
    const piece = Math.max(
      0,
      Math.min(
        xs.length - 2,
        xs.findLastIndex((start) => start <= x),
      ),
    );
    const [x0, x1, v0, v1] = [entry(xs, piece), entry(xs, piece + 1), entry(vs, piece), entry(vs, piece + 1)];
    const share = (x - x0) / (x1 - x0);
    return share === 1 ? v1 : v0 + share * (v1 - v0);
  });
}
