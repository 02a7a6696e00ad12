import {
  normalisedWeights,
  type PairEntry,
  type Pairwise,
  pairedWeights,
  rankOrderWeights,
  swingWeights,
} from '@/analysis/decision';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';

/** Judgements of several things beside each other; each method reads its own. */
export interface JudgementEntry {
  readonly method?: string | null;
  readonly shares?: readonly (number | null)[];
  readonly swings?: readonly (number | null)[];
  readonly places?: readonly (number | null)[];
  readonly pairs?: readonly PairEntry[];
}

/** Of what hangs on one branch of the value tree; `of` is its line, blank for the trunk. */
export interface NodeEntry extends JudgementEntry {
  readonly of?: string;
}

export interface WeightingEntry extends JudgementEntry {
  readonly nodes?: readonly NodeEntry[];
}

interface Worked {
  readonly weights: readonly number[];
  readonly pairwise?: Pairwise;
}

/** Whether the weights follow from judgements of this method. */
export const areWorked = (method: unknown): boolean =>
  method === 'swing' || method === 'order' || method === 'pairs' || method === 'tree';

/** The weights that follow from the judgements of so many things; undefined: they are given directly, or not judged. */
export function workedWeights(
  { method, swings = [], places = [], pairs = [] }: JudgementEntry,
  count: number,
): MethodAnswer<Worked> | undefined {
  switch (method) {
    case 'swing': {
      const points = judged(swings, count);
      if (!points) return refuse('missing-weight', 'swings');
      const answer = swingWeights(points.map((each, at) => ({ criterion: String(at), points: each })));
      return answer.ok ? ok({ weights: answer.value.map(({ weight }) => weight) }) : answer;
    }
    case 'order': {
      const told = judged(places, count);
      if (!told) return refuse('missing-weight', 'places');
      const answer = rankOrderWeights(told);
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

/** The weights of what hangs on one branch: shares as given on any scale, or what the judgements give. */
export function nodeWeights(node: JudgementEntry, count: number): MethodAnswer<Worked> {
  if (node.method !== 'direct') return workedWeights(node, count) ?? refuse('missing-weight', 'nodes');
  const shares = judged(node.shares ?? [], count);
  if (!shares) return refuse('missing-weight', 'shares');
  const answer = normalisedWeights(shares);
  return answer.ok ? ok({ weights: answer.value }) : answer;
}

/** One number for each; undefined: some are missing. */
function judged(list: readonly (number | null)[], count: number): readonly number[] | undefined {
  const told = Array.from({ length: count }, (_, at) => list[at] ?? null).filter((value) => value !== null);
  return told.length < count ? undefined : told;
}
