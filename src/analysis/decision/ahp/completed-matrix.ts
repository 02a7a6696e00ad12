import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { type PerronPair, perronPair } from './perron-pair';
import type { Judgements } from './reciprocal-matrix';

/**
 * Missing judgements filled so that λ_max is least (Bozóki, Fülöp & Rónyai 2010): λ_max is convex in the logarithms of the missing
 * entries and its minimum unique where the judged pairs connect all items. With left and right Perron vectors u, v the slope along
 * ln a_ij is u_i a_ij v_j − u_j a_ji v_i; each turn sets a_ij = √(u_j v_i / (u_i v_j)), halved until λ_max falls. Refuses pairs that do
 * not connect the items. Takes a reciprocal matrix with nulls; gives it without.
 */
export function completedMatrix(judged: Judgements): MethodAnswer<readonly (readonly number[])[]> {
  if (!isConnected(judged)) return refuse('not-connected', 'matrix');
  const pairs = judged.flatMap((row, i) =>
    row.flatMap((value, j) => (value === null && j > i ? [[i, j] as const] : [])),
  );
  let logs: readonly number[] = pairs.map(() => 0);
  const n = judged.length;
  let here = look(judged, pairs, logs, { right: rowMeans(judged), left: rowMeans(judged).map((mean) => 1 / mean) });
  for (let turn = 0; turn < 500 && pairs.length > 0; turn += 1) {
    const steps = pairs.map(([i, j], k) => here.target(i, j) - entry(logs, k));
    if (Math.max(...steps.map(Math.abs)) < 1e-13) break;
    let share = 1;
    let next = here;
    do {
      const tried = logs.map((log, k) => log + share * entry(steps, k));
      next = look(judged, pairs, tried, here);
      share /= 2;
      if (next.eigenvalue <= here.eigenvalue * (1 + 1e-14) || share < 1e-6) logs = tried;
    } while (next.eigenvalue > here.eigenvalue * (1 + 1e-14) && share >= 1e-6);
    here = next;
  }
  return ok(judged.map((_, i) => [...here.matrix.subarray(i * n, (i + 1) * n)]));
}

function look(
  judged: Judgements,
  pairs: readonly (readonly [number, number])[],
  logs: readonly number[],
  near: Pick<PerronPair, 'right' | 'left'>,
) {
  const n = judged.length;
  const matrix = Float64Array.from(judged.flat(), (value) => value ?? 1);
  for (const [k, [i, j]] of pairs.entries()) {
    const value = Math.exp(entry(logs, k));
    matrix[i * n + j] = value;
    matrix[j * n + i] = 1 / value;
  }
  const pair = perronPair(matrix, near);
  const target = (i: number, j: number) =>
    0.5 * Math.log((entry(pair.left, j) * entry(pair.right, i)) / (entry(pair.left, i) * entry(pair.right, j)));
  return { ...pair, matrix, target };
}

/** Geometric means of what was judged in each row: near the right vector, and their inverses near the left one. */
const rowMeans = (judged: Judgements): Float64Array =>
  Float64Array.from(judged, (row) => {
    const logs = row.flatMap((value) => (value === null ? [] : Math.log(value)));
    return Math.exp(logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length));
  });

/** Whether the judged pairs lead from the first item to every other. */
function isConnected(judged: Judgements): boolean {
  const reached = new Set([0]);
  for (const from of reached)
    for (const [to, value] of (judged[from] ?? []).entries()) if (value !== null) reached.add(to);
  return reached.size === judged.length;
}
