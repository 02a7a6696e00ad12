import type { CriteriaNode } from '@/analysis/decision';
import { type DecisionFacts, leavesBelow, type TreeChild, valueTree } from '@/core/law';

export type Criteria = NonNullable<DecisionFacts['criteria']>;
export type Options = NonNullable<DecisionFacts['options']>;
type Criterion = Criteria[number];

export interface OptionTable {
  /** The value tree: criteria of one branch beside each other. */
  readonly nodes: readonly CriteriaNode[];
  /** Criteria as they hang on the tree, from the top; columns follow this order. */
  readonly columns: Criteria;
  readonly alternatives: readonly { readonly name: string; readonly scores: readonly (number | null)[] }[];
}

/** Options and criteria of the record as a table of decision analysis. */
export function optionTable(options: Options, criteria: Criteria): OptionTable {
  const tree = valueTree(criteria);
  const places = leavesBelow(tree);
  return {
    nodes: nodesOf(tree, criteria, true),
    columns: places.flatMap((at) => criteria[at] ?? []),
    alternatives: options.map(({ name, scores }) => ({ name, scores: places.map((at) => scores[at] ?? null) })),
  };
}

function nodesOf(children: readonly TreeChild[], criteria: Criteria, isTrunk = false): readonly CriteriaNode[] {
  const weigh = (child: TreeChild) => leavesBelow([child]).reduce((sum, at) => sum + (criteria[at]?.weight ?? 0), 0);
  // A branch without weight has no proportions of its own: what hangs on it counts alike.
  const isBare = !isTrunk && children.every((child) => weigh(child) === 0);
  return children.flatMap((child): readonly CriteriaNode[] => {
    const weight = isBare ? 1 : weigh(child);
    if (child.kind === 'group')
      return [{ name: child.path.at(-1) ?? '', weight, children: nodesOf(child.children, criteria) }];
    const criterion = criteria[child.at];
    return criterion ? [leafOf(criterion, weight)] : [];
  });
}

const leafOf = ({ name, unit, direction, worst, best, bends = [] }: Criterion, weight: number): CriteriaNode => {
  const points = [[worst, 0] as const, ...bends.map((bend) => [bend.score, bend.worth] as const), [best, 1] as const];
  const value =
    bends.length === 0
      ? ({ kind: 'linear', worst, best } as const)
      : ({ kind: 'piecewise', points: worst < best ? points : points.toReversed() } as const);
  return { name, unit, direction, weight, value };
};

/** An option that does not reach a hard limit, whatever else speaks for it. */
export interface MissedLimit {
  readonly option: string;
  readonly criterion: string;
  readonly score: number;
  readonly limit: number;
  readonly unit: string;
}

export const missedLimits = (options: Options, criteria: Criteria): readonly MissedLimit[] =>
  options.flatMap(({ name: option, scores }) =>
    criteria.flatMap(({ name: criterion, unit, direction, limit }, at) => {
      const score = scores[at] ?? null;
      if (limit === undefined || score === null) return [];
      return (direction === 'up' ? score < limit : score > limit) ? [{ option, criterion, score, limit, unit }] : [];
    }),
  );
