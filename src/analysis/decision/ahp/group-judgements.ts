import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { cell, entry, exactSum, standardDeviation, valuesByColumn } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { normalisedWeights } from '../weights/normalised-weights';
import { type PairwiseWeights, pairwiseWeights } from './pairwise-weights';
import type { RandomIndexTable } from './random-index';
import type { Judgements } from './reciprocal-matrix';

export interface GroupWeights {
  readonly weights: readonly number[];
  /** Of the group's own matrix; null when weights, not judgements, were put together. Ratios of persons are never averaged. */
  readonly group: PairwiseWeights | null;
  readonly persons: readonly { readonly weights: readonly number[]; readonly consistencyRatio: number | null }[];
  /** Standard deviation of each weight over the persons (n − 1); null for one person. */
  readonly spread: readonly (number | null)[];
}

/**
 * One set of weights of several persons. `judgements` (AIJ): weighted geometric mean of each entry, the only mean that keeps a_ji = 1/a_ij
 * (Aczél & Saaty 1983), then its eigenvector. `priorities` (AIP): weighted geometric mean of the persons' weights, made to add up to 1 again, or
 * their arithmetic mean (Forman & Peniwati 1998, who allow both). Refuses as `pairwiseWeights` at the person, matrices of different order, and negative voices.
 */
export function groupJudgements(
  matrices: readonly Judgements[],
  by: 'judgements' | 'priorities',
  voices: readonly number[] = matrices.map(() => 1),
  table: RandomIndexTable = 'simulated',
  mean: 'geometric' | 'arithmetic' = 'geometric',
): MethodAnswer<GroupWeights> {
  if (matrices.length === 0) return refuse('nothing-given', 'matrices');
  if (voices.length !== matrices.length) return refuse('ragged', 'voices');
  const shares = normalisedWeights(voices);
  if (!shares.ok) return refuse(shares.error.reason, 'voices', ...shares.error.at.slice(1));
  const persons: PairwiseWeights[] = [];
  for (const [index, matrix] of matrices.entries()) {
    if (matrix.length !== matrices[0]?.length) return refuse('ragged', 'matrices', index);
    const one = pairwiseWeights(matrix, table);
    if (!one.ok) return refuse(one.error.reason, 'matrices', index, ...one.error.at.slice(1));
    persons.push(one.value);
  }
  const geometric = (values: readonly number[]) =>
    Math.exp(exactSum(values.map((value, k) => entry(shares.value, k) * Math.log(value))));
  const arithmetic = (values: readonly number[]) => exactSum(values.map((value, k) => entry(shares.value, k) * value));
  const spread = valuesByColumn(persons.map(({ weights }) => weights)).map(
    (column) => standardDeviation(column) ?? null,
  );
  const told = persons.map(({ weights, consistencyRatio }) => ({ weights, consistencyRatio }));
  if (by === 'judgements') {
    const joint = (matrices[0] ?? []).map((row, i) =>
      row.map((_, j) => geometric(persons.map(({ completed }) => cell(completed, i, j)))),
    );
    const group = pairwiseWeights(joint, table);
    return group.ok ? ok({ weights: group.value.weights, group: group.value, persons: told, spread }) : group;
  }
  const means = valuesByColumn(persons.map(({ weights }) => weights)).map(
    mean === 'geometric' ? geometric : arithmetic,
  );
  const total = exactSum(means);
  return ok({ weights: means.map((value) => value / total), group: null, persons: told, spread });
}
