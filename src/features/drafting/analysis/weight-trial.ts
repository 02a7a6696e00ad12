import type { CriteriaNode, WeightedSum } from '@/analysis/decision';
import type { Weightings } from './weightings-messages';

/** The weights with one set to a share, the others in their proportions; together 1. */
export function withWeight(weights: readonly number[], at: number, share: number): readonly number[] {
  const rest = weights.reduce((sum, weight, j) => (j === at ? sum : sum + weight), 0);
  return weights.map((weight, j) => {
    if (j === at) return share;
    return rest > 0 ? ((1 - share) * weight) / rest : (1 - share) / (weights.length - 1);
  });
}

/** The criteria without their branches, with these weights in the order of the tree. */
export function leavesWith(nodes: readonly CriteriaNode[], weights: readonly number[]): readonly CriteriaNode[] {
  const leavesOf = (node: CriteriaNode): readonly CriteriaNode[] =>
    'children' in node ? node.children.flatMap(leavesOf) : [node];
  return nodes.flatMap(leavesOf).map((leaf, at) => ({ ...leaf, weight: weights[at] ?? 0 }));
}

/** The part of the weight that may be put anywhere. */
const FREE = 0.3;
const SAMPLES = 100_000;

type Tried = Pick<WeightedSum, 'criteria' | 'alternatives'>;

/**
 * The weightings around those that are set: (1 − ε) w + ε u with u anywhere on the simplex. As scores are straight in the weights, each option's
 * value v_ij becomes (1 − ε) V_i + ε v_ij, and weights drawn without limits on those are the weightings asked about: no rejection, so a slider can
 * follow.
 */
export function weightingsAround({ criteria, alternatives }: Tried, seed: number): Weightings {
  return [
    {
      criteria: criteria.map(({ name }) => ({ name, value: { kind: 'as-is' } as const })),
      alternatives: alternatives.map(({ name, value, values }) => ({
        name,
        scores: values.map((worth) => (1 - FREE) * value + FREE * worth),
      })),
    },
    { samples: SAMPLES, seed, limits: {} },
  ];
}
