import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { solveLinearProgram } from '../linear-program/solve-linear-program';
import type { LinearScores } from './stability-interval';

export interface PotentialOptimality {
  readonly name: string;
  /** false: no weighting whatever puts it first. */
  readonly possible: boolean;
  /** The largest lead over the best rival that any weighting gives; below 0: by how much it misses at best. */
  readonly margin: number;
  /** The weights that give it. */
  readonly weights: readonly number[];
}

/**
 * Whether some weights put an option first: maximise t subject to Σ_j w_j (u_ij − u_kj) ≥ t for every rival k, Σ w = 1, w ≥ 0 (Hazen 1986;
 * Athanassopoulos & Podinovski 1997). A tie for the first place counts as first. Refuses one option.
 */
export function potentialOptimality({
  names,
  values,
}: Pick<LinearScores, 'names' | 'values'>): MethodAnswer<readonly PotentialOptimality[]> {
  if (names.length < 2) return refuse('fewer-than-two', 'alternatives');
  const answers: PotentialOptimality[] = [];
  for (const [i, name] of names.entries()) {
    const own = values[i] ?? [];
    const rivals = values.filter((_, k) => k !== i);
    // Variables: weights, then t split into what is above and what is below zero.
    const found = solveLinearProgram({
      direction: 'maximize',
      objective: [...own.map(() => 0), 1, -1],
      rows: [
        ...rivals.map((rival) => ({ coefficients: [...own.map((u, j) => u - entry(rival, j)), -1, 1], min: 0 })),
        { coefficients: [...own.map(() => 1), 0, 0], equal: 1 },
      ],
    });
    if (!found.ok) return refuse('not-solved', 'alternatives', i);
    const { value, variables } = found.value;
    answers.push({ name, possible: value >= -1e-9, margin: value, weights: variables.slice(0, own.length) });
  }
  return ok(answers);
}
