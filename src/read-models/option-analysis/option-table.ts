import type { CriteriaNode } from '@/analysis/decision';
import type { DecisionFacts } from '@/core/law';

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
  const heads = [...new Set(criteria.map(({ name, branch }) => branch ?? `\0${name}`))];
  const boughs = heads.map((head) => criteria.filter(({ name, branch }) => (branch ?? `\0${name}`) === head));
  const columns = boughs.flat();
  const places = columns.map((criterion) => criteria.indexOf(criterion));
  return {
    nodes: boughs.flatMap((bough) => branchOf(bough)),
    columns,
    alternatives: options.map(({ name, scores }) => ({ name, scores: places.map((at) => scores[at] ?? null) })),
  };
}

function branchOf(bough: Criteria): readonly CriteriaNode[] {
  const branch = bough[0]?.branch;
  if (branch === undefined) return bough.map((criterion) => leafOf(criterion, criterion.weight));
  const weight = bough.reduce((sum, criterion) => sum + criterion.weight, 0);
  // A branch without weight has no proportions of its own: its criteria count alike.
  return [{ name: branch, weight, children: bough.map((one) => leafOf(one, weight > 0 ? one.weight : 1)) }];
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
