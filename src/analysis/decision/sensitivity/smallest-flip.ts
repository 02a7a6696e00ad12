import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { solveLinearProgram } from '../linear-program/solve-linear-program';
import type { LinearScores } from './stability-interval';

export interface SmallestFlip {
  readonly rival: string;
  /** Weights, together 1, at which the rival is level with the leader. */
  readonly weights: readonly number[];
  /** Σ|Δw|. */
  readonly distance: number;
}

/**
 * The nearest weights at which a rival draws level with the leader, several weights moving at once: minimise Σ|Δw_j| subject to
 * Σ_j w'_j (u_bj − u_aj) ≥ 0, Σ w' = 1, w' ≥ 0, a linear program for each rival; the nearest first. A rival that no weighting brings level is
 * left out. Refuses one option.
 */
export function smallestFlips({ names, values, weights }: LinearScores): MethodAnswer<readonly SmallestFlip[]> {
  if (names.length < 2) return refuse('fewer-than-two', 'alternatives');
  const totals = values.map((row) => exactSum(row.map((u, j) => u * entry(weights, j))));
  const leader = totals.indexOf(Math.max(...totals));
  const flips: SmallestFlip[] = [];
  for (const [b, rival] of names.entries()) {
    if (b === leader) continue;
    const gap = weights.map((_, j) => entry(values[b] ?? [], j) - entry(values[leader] ?? [], j));
    // What is added to each weight, then what is taken from it.
    const found = solveLinearProgram({
      direction: 'minimize',
      objective: [...gap, ...gap].map(() => 1),
      rows: [
        { coefficients: [...gap, ...gap.map((g) => -g)], min: entry(totals, leader) - entry(totals, b) },
        { coefficients: [...gap.map(() => 1), ...gap.map(() => -1)], equal: 0 },
        ...weights.map((weight, j) => ({
          coefficients: [...gap.map(() => 0), ...gap.map((_, k) => (k === j ? 1 : 0))],
          max: weight,
        })),
      ],
    });
    if (!found.ok && found.error.reason === 'not-solved') return found;
    if (!found.ok) continue;
    const { value, variables } = found.value;
    const moved = weights.map((weight, j) =>
      Math.max(0, weight + entry(variables, j) - entry(variables, weights.length + j)),
    );
    flips.push({ rival, weights: moved, distance: value });
  }
  return ok(flips.toSorted((x, y) => x.distance - y.distance));
}
