import type { PairEntry } from '@/panels/pairwise';
import type { OptionEntry } from './score-block';
import type { WeightingEntry } from './worked-weights';

const without = <T>(list: readonly T[] | undefined, at: number): readonly T[] =>
  (list ?? []).filter((_, index) => index !== at);

/** The options keep their values under the criteria that stay. */
export const withoutScore = (options: unknown, at: number) =>
  Array.isArray(options)
    ? options.map((option: OptionEntry) => ({
        ...option,
        scores: without(option.scores, at),
        sources: without(option.sources, at),
        ranges: without(option.ranges, at),
      }))
    : [];

/** The judgements of the criteria that stay; their numbers move up. */
export function withoutJudgement(weighting: unknown, at: number) {
  if (typeof weighting !== 'object' || weighting === null) return weighting;
  const { swings, places, pairs = [] } = weighting as WeightingEntry; // made by the declared form
  const moved = (no: number) => (no > at + 1 ? no - 1 : no);
  const left = pairs.filter(({ more, less }: PairEntry) => more !== at + 1 && less !== at + 1);
  return {
    ...weighting,
    swings: without(swings, at),
    places: without(places, at),
    pairs: left.map(({ more, less, times }) => ({ more: moved(more), less: moved(less), times })),
  };
}

interface GroupEntry {
  readonly effects?: readonly unknown[];
}

/** Groups keep what the options that stay bring them. */
export const withoutEffect = (groups: unknown, at: number) =>
  Array.isArray(groups) ? groups.map((group: GroupEntry) => ({ ...group, effects: without(group.effects, at) })) : [];
