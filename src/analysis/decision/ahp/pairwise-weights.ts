import type { MethodAnswer } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { completedMatrix } from './completed-matrix';
import { geometricConsistency } from './geometric-consistency';
import { koczkodaj, threeCycles, type WorstJudgement, worstJudgement } from './inconsistencies';
import { principalVector } from './principal-vector';
import { type RandomIndexTable, randomIndex } from './random-index';
import { type Judgements, reciprocalMatrix } from './reciprocal-matrix';

export interface PairwiseWeights {
  /** Principal eigenvector, together 1. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  /** CI = (λ_max − n)/(n − 1). */
  readonly consistencyIndex: number;
  /** CR = CI/RI(n) by the table named; null: not applicable (n ≤ 2), or no index of that order is known (n > 15). */
  readonly consistencyRatio: number | null;
  readonly randomIndex: { readonly table: RandomIndexTable; readonly value: number | null };
  readonly geometricConsistency: number | null;
  readonly koczkodaj: number | null;
  /** Share of pairs that were judged. With no more than n − 1 pairs the ratio is 0 and says nothing. */
  readonly judgedShare: number;
  readonly worst: (WorstJudgement & { readonly ratioAfter: number | null }) | null;
  readonly cycles: readonly (readonly [number, number, number])[];
  /** Judgements outside 1/9 to 9: told, not changed. */
  readonly beyondScale: readonly (readonly [number, number])[];
  /** The matrix with missing pairs filled. */
  readonly completed: readonly (readonly number[])[];
}

/**
 * Weights from judgements in pairs: A w = λ_max w (Saaty 1977), with how far the judgements contradict each other. Missing pairs are
 * completed (`completedMatrix`). Matrix n × n without unit. Refuses what `reciprocalMatrix` and `completedMatrix` refuse.
 */
export function pairwiseWeights(
  matrix: Judgements,
  table: RandomIndexTable = 'simulated',
): MethodAnswer<PairwiseWeights> {
  const judged = reciprocalMatrix(matrix);
  if (!judged.ok) return judged;
  const full = completedMatrix(judged.value);
  if (!full.ok) return full;
  const n = matrix.length;
  const { vector: weights, eigenvalue: lambdaMax } = principalVector(full.value);
  const index = n < 2 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
  const random = randomIndex(n, table);
  const worst = n < 3 ? undefined : worstJudgement(judged.value, full.value, weights);
  const pairs = (n * (n - 1)) / 2;
  const upper = judged.value.flatMap((row, i) =>
    row.flatMap((value, j) => (j > i && value !== null ? [{ i, j, value }] : [])),
  );
  return ok({
    weights,
    lambdaMax,
    consistencyIndex: index,
    consistencyRatio: random === undefined ? null : index / random,
    randomIndex: { table, value: random ?? null },
    geometricConsistency: geometricConsistency(full.value) ?? null,
    koczkodaj: koczkodaj(judged.value) ?? null,
    judgedShare: pairs === 0 ? 1 : upper.length / pairs,
    worst: worst ? { ...worst, ratioAfter: random === undefined ? null : ratioWith(full.value, worst, random) } : null,
    cycles: threeCycles(judged.value),
    beyondScale: upper
      .filter(({ value }) => value > 9 + 1e-9 || value < 1 / 9 - 1e-9)
      .map(({ i, j }) => [i, j] as const),
    completed: full.value,
  });
}

function ratioWith(
  matrix: readonly (readonly number[])[],
  { row, column, suggested }: WorstJudgement,
  random: number,
): number {
  const changed = matrix.map((entries, i) =>
    entries.map((value, j) =>
      i === row && j === column ? suggested : i === column && j === row ? 1 / suggested : value,
    ),
  );
  const n = matrix.length;
  return Math.max(0, principalVector(changed).eigenvalue - n) / (n - 1) / random;
}
