import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { cell, entry } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { principalVector } from './principal-vector';
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
  let here = look(judged, pairs, logs);
  for (let turn = 0; turn < 500 && pairs.length > 0; turn += 1) {
    const steps = pairs.map(([i, j], k) => here.target(i, j) - entry(logs, k));
    if (Math.max(...steps.map(Math.abs)) < 1e-13) break;
    let share = 1;
    let next = here;
    do {
      const tried = logs.map((log, k) => log + share * entry(steps, k));
      next = look(judged, pairs, tried);
      share /= 2;
      if (next.eigenvalue <= here.eigenvalue * (1 + 1e-14) || share < 1e-6) logs = tried;
    } while (next.eigenvalue > here.eigenvalue * (1 + 1e-14) && share >= 1e-6);
    here = next;
  }
  return ok(here.matrix);
}

function look(judged: Judgements, pairs: readonly (readonly [number, number])[], logs: readonly number[]) {
  const matrix = judged.map((row) => row.map((value) => value ?? 1));
  for (const [k, [i, j]] of pairs.entries()) {
    const value = Math.exp(entry(logs, k));
    const [upper, lower] = [matrix[i], matrix[j]];
    if (upper) upper[j] = value;
    if (lower) lower[i] = 1 / value;
  }
  const { vector, eigenvalue } = principalVector(matrix);
  const left = principalVector(matrix.map((_, i) => matrix.map((__, j) => cell(matrix, j, i)))).vector;
  const target = (i: number, j: number) =>
    0.5 * Math.log((entry(left, j) * entry(vector, i)) / (entry(left, i) * entry(vector, j)));
  return { matrix, eigenvalue, target };
}

/** Whether the judged pairs lead from the first item to every other. */
function isConnected(judged: Judgements): boolean {
  const reached = new Set([0]);
  for (const from of reached)
    for (const [to, value] of (judged[from] ?? []).entries()) if (value !== null) reached.add(to);
  return reached.size === judged.length;
}
