import { ACCEPTED_RATIO, pairedWeights } from '@/analysis/decision';
import { childrenAt, type DecisionFacts, valueTree } from '@/core/law';

export interface DoubtfulJudgements {
  /** Branch of the value tree; null: the whole. */
  readonly of: string | null;
  readonly ratio: number;
}

/** Judgements in pairs behind the weights that contradict each other beyond what is accepted: the order rests on them. */
export function weightsInDoubt({
  weighting,
  criteria = [],
}: Pick<DecisionFacts, 'weighting' | 'criteria'>): readonly DoubtfulJudgements[] {
  if (!weighting) return [];
  const tree = valueTree(criteria.map(({ branch }) => ({ branch })));
  const whole = [{ of: undefined, method: weighting.method, pairs: weighting.pairs }];
  return (weighting.method === 'tree' ? (weighting.nodes ?? []) : whole).flatMap(({ of, method, pairs }) => {
    if (method !== 'pairs' || !pairs) return [];
    const count = weighting.method === 'tree' ? (childrenAt(tree, of ?? '')?.length ?? 0) : criteria.length;
    const answer = pairedWeights(pairs, count);
    const ratio = answer.ok ? answer.value.consistencyRatio : null;
    return ratio !== null && ratio > ACCEPTED_RATIO ? [{ of: of ?? null, ratio }] : [];
  });
}
