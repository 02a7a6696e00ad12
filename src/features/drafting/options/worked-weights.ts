import { rankOrderWeights, swingWeights } from '@/analysis/decision';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { type PairEntry, type Pairwise, pairedWeights, settledWeights } from '@/panels/pairwise';
import type { CriterionEntry } from './score-faults';

export interface WeightingEntry {
  readonly method?: string | null;
  readonly swings?: readonly (number | null)[];
  readonly places?: readonly (number | null)[];
  readonly pairs?: readonly PairEntry[];
}

/** Whether the weights follow from judgements of this method. */
export const areWorked = (method: unknown): boolean => method === 'swing' || method === 'order' || method === 'pairs';

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
      const answer = pairedWeights(pairs, count);
      return answer.ok ? ok({ weights: answer.value.weights, pairwise: answer.value }) : answer;
    }
    default:
      return undefined;
  }
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
