import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum, ranksDown, unitTieWidth } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { normalisedWeights } from '../weights/normalised-weights';

export interface EquityGroup {
  readonly name: string;
  /** People in it, or any weight. */
  readonly size: number;
}

export interface EquityOption {
  readonly name: string;
  /** What it brings each group, 0 for no change against today; below 0 the group loses. */
  readonly impacts: readonly number[];
}

export interface Equity {
  readonly name: string;
  readonly worstOff: { readonly group: string; readonly impact: number };
  /** All groups that fare worst, where several do. */
  readonly worstOffGroups: readonly string[];
  readonly losers: readonly string[];
  readonly loserShare: number;
  /** Mean impact over people. */
  readonly mean: number;
  /** Widest gap between two groups. */
  readonly gap: number;
  /** From 1 by the worst-off group (Rawls): equal worst-off share a rank. */
  readonly rankByWorstOff: number;
  readonly rankByMean: number;
}

/**
 * Who gains and who loses: options by stakeholder groups, with the worst-off group, the losers and their share of people, and two rankings that need
 * not agree: by the worst-off (Rawls 1971) and by the mean (Munda 2008, social multi-criteria evaluation). Impacts of all groups on one scale. Refuses
 * ragged rows and sizes as `normalisedWeights`.
 */
export function equity(
  groups: readonly EquityGroup[],
  options: readonly EquityOption[],
): MethodAnswer<readonly Equity[]> {
  if (options.length === 0) return refuse('nothing-given', 'alternatives');
  const sizes = normalisedWeights(groups.map(({ size }) => size));
  if (!sizes.ok)
    return refuse(
      sizes.error.reason,
      'groups',
      ...sizes.error.at.slice(1),
      ...(sizes.error.at.length > 1 ? ['size'] : []),
    );
  const ragged = options.findIndex(({ impacts }) => impacts.length !== groups.length);
  if (ragged >= 0) return refuse('ragged', 'alternatives', ragged, 'impacts');
  const lows = options.map(({ impacts }) => Math.min(...impacts));
  const means = options.map(({ impacts }) => exactSum(impacts.map((impact, g) => impact * entry(sizes.value, g))));
  const width = unitTieWidth(options.flatMap(({ impacts }) => impacts));
  const [byWorst, byMean] = [ranksDown(lows, width), ranksDown(means, width)];
  return ok(
    options.map(({ name, impacts }, i) => {
      const loses = (_: unknown, g: number) => entry(impacts, g) < -width;
      return {
        name,
        worstOff: { group: groups[impacts.indexOf(entry(lows, i))]?.name ?? '', impact: entry(lows, i) },
        worstOffGroups: groups.filter((_, g) => entry(impacts, g) - entry(lows, i) <= width).map((group) => group.name),
        losers: groups.filter(loses).map((group) => group.name),
        loserShare: exactSum(sizes.value.filter(loses)),
        mean: entry(means, i),
        gap: Math.max(...impacts) - entry(lows, i),
        rankByWorstOff: entry(byWorst, i),
        rankByMean: entry(byMean, i),
      };
    }),
  );
}
