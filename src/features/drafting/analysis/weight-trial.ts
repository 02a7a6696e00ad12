import type { CriteriaNode } from '@/analysis/decision';

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
  const leaves = nodes.flatMap((node) => ('children' in node ? node.children : [node]));
  return leaves.map((leaf, at) => ({ ...leaf, weight: weights[at] ?? 0 }));
}

/** Each weight may move this far from where it is set, as a share of itself. */
const AROUND = 0.3;
const SAMPLES = 100_000;

export const limitsAround = (weights: readonly number[], seed: number) => ({
  samples: SAMPLES,
  seed,
  limits: {
    lower: weights.map((weight) => weight * (1 - AROUND)),
    upper: weights.map((weight) => Math.min(1, weight * (1 + AROUND))),
  },
});
