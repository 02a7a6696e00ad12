import { pairwiseWeights, rankOrderWeights, swingWeights } from '@/analysis/decision';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import type { CriterionEntry } from './score-faults';

/** A judgement of two criteria, by their numbers from 1. */
export interface PairEntry {
  readonly more: number;
  readonly less: number;
  readonly times: number;
}

export interface WeightingEntry {
  readonly method?: string | null;
  readonly swings?: readonly (number | null)[];
  readonly places?: readonly (number | null)[];
  readonly pairs?: readonly PairEntry[];
}

/** Whether the weights follow from judgements of this method. */
export const areWorked = (method: unknown): boolean => method === 'swing' || method === 'order' || method === 'pairs';

export type Pairwise = Extract<ReturnType<typeof pairwiseWeights>, { readonly ok: true }>['value'];

/** The matrix of the judgements that were made; null where none was. */
export const matrixOf = (pairs: readonly PairEntry[], count: number): readonly (readonly (number | null)[])[] =>
  Array.from({ length: count }, (_row, i) =>
    Array.from({ length: count }, (_cell, j) => {
      if (i === j) return 1;
      const down = pairs.find(({ more, less }) => more === i + 1 && less === j + 1);
      const up = pairs.find(({ more, less }) => more === j + 1 && less === i + 1);
      return down ? down.times : up ? 1 / up.times : null;
    }),
  );

/** The weights that follow from the judgements; undefined: they are given directly. */
export function workedWeights(
  { method, swings = [], places = [], pairs = [] }: WeightingEntry,
  count: number,
): MethodAnswer<{ readonly weights: readonly number[]; readonly pairwise?: Pairwise }> | undefined {
  const judged = (list: readonly (number | null)[]) =>
    Array.from({ length: count }, (_, at) => list[at] ?? null).filter((value) => value !== null);
  const open = (list: readonly (number | null)[]) => judged(list).length < count;
  switch (method) {
    case 'swing': {
      if (open(swings)) return refuse('missing-weight', 'swings');
      const answer = swingWeights(judged(swings).map((points, at) => ({ criterion: String(at), points })));
      return answer.ok ? ok({ weights: answer.value.map(({ weight }) => weight) }) : answer;
    }
    case 'order': {
      if (open(places)) return refuse('missing-weight', 'places');
      const answer = rankOrderWeights(judged(places));
      return answer.ok ? ok({ weights: answer.value }) : answer;
    }
    case 'pairs': {
      if (count < 2) return refuse('too-few', 'pairs');
      const answer = pairwiseWeights(matrixOf(pairs, count));
      return answer.ok ? ok({ weights: answer.value.weights, pairwise: answer.value }) : answer;
    }
    default:
      return undefined;
  }
}

/** Six decimals, together 1: the greatest takes the dust. */
export function settledWeights(weights: readonly number[]): readonly number[] {
  const rounded = weights.map((weight) => Math.round(weight * 1e6) / 1e6);
  const dust = 1 - rounded.reduce((sum, weight) => sum + weight, 0);
  const greatest = rounded.indexOf(Math.max(...rounded));
  return rounded.map((weight, at) => (at === greatest ? Math.round((weight + dust) * 1e6) / 1e6 : weight));
}

/** Criteria with the weights their judgements give; as they are where the weights are given directly or cannot be worked out. */
export function withWorkedWeights(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { criteria, weighting } = payload;
  if (!Array.isArray(criteria) || typeof weighting !== 'object' || weighting === null) return {};
  const answer = workedWeights(weighting as WeightingEntry, criteria.length); // shaped by the form below
  if (!answer?.ok) return {};
  const weights = settledWeights(answer.value.weights);
  return { criteria: criteria.map((row: CriterionEntry, at) => ({ ...row, weight: weights[at] })) };
}
