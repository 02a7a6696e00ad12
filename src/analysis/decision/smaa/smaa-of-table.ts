import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import type { CriteriaNode } from '../table/decision-table';
import { leavesOf } from '../table/leaves-of';
import { readTable } from '../table/read-table';
import { valuesOf } from '../value/values-of';
import { type Smaa, smaa } from './smaa';
import type { UncertainScore, WeightLimits } from './smaa-problem';

export interface UncertainTable {
  readonly criteria: readonly CriteriaNode[];
  /** Scores for sure, or an interval or normal distribution in the unit of the criterion. */
  readonly alternatives: readonly {
    readonly name: string;
    readonly scores: readonly (number | null | UncertainScore)[];
  }[];
}

export interface SmaaChoice {
  readonly samples: number;
  readonly seed: number;
  readonly limits: WeightLimits;
  /** α_r for the holistic index Σ_r α_r b_i^r. */
  readonly rankWeights?: readonly number[] | undefined;
}

/**
 * SMAA-2 of a table (`smaa`), with the names of its options. What is not sure needs a fixed scale: a criterion scaled by the options present
 * is refused, for its ends would move with every sample. The weights of the table are not read.
 */
export function smaaOfTable(
  { criteria, alternatives }: UncertainTable,
  { samples, seed, limits, rankWeights }: SmaaChoice,
): MethodAnswer<Smaa & { readonly alternatives: readonly string[]; readonly holistic: readonly number[] | null }> {
  const leaves = leavesOf(criteria);
  if (!leaves.ok) return leaves;
  const centre = (score: number | null | UncertainScore) =>
    score === null || typeof score === 'number' ? score : 'min' in score ? (score.min + score.max) / 2 : score.mean;
  const table = {
    criteria,
    alternatives: alternatives.map(({ name, scores }) => ({ name, scores: scores.map(centre) })),
  };
  const read = readTable(table);
  if (!read.ok) return read;
  const uncertain: { option: number; criterion: number; score: UncertainScore; worth: (score: number) => number }[] =
    [];
  for (const [option, { scores }] of alternatives.entries())
    for (const [criterion, score] of scores.entries()) {
      if (score === null) return refuse('missing-cell', 'alternatives', option, 'scores', criterion);
      if (typeof score === 'number') continue;
      if ('min' in score ? score.min > score.max : score.sd < 0)
        return refuse('min' in score ? 'ends-order' : 'negative-sd', 'alternatives', option, 'scores', criterion);
      const scale = leaves.value[criterion]?.criterion;
      if (!scale?.value || !['linear', 'piecewise', 'as-is'].includes(scale.value.kind))
        return refuse('needs-scale', ...(leaves.value[criterion]?.at ?? []), 'value');
      const worth = (x: number) => {
        const value = valuesOf([scale], [[x]]);
        return value.ok ? (value.value[0]?.[0] ?? 0) : 0;
      };
      uncertain.push({ option, criterion, score, worth });
    }
  const values = valuesOf(
    leaves.value.map(({ criterion }) => criterion),
    read.value.scores.map((row) => row.map((score) => score ?? 0)),
    leaves.value,
  );
  if (!values.ok) return values;
  const answer = smaa({ values: values.value, uncertain, limits, seed }, samples);
  if (!answer.ok) return answer;
  if (rankWeights && rankWeights.length !== alternatives.length) return refuse('ragged', 'options', 'rankWeights');
  const holistic =
    rankWeights && answer.value.acceptability.map((row) => exactSum(row.map((b, r) => b * (rankWeights[r] ?? 0))));
  return ok({ alternatives: read.value.names, ...answer.value, holistic: holistic ?? null });
}
