import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { normalisedWeights } from '../weights/normalised-weights';
import type { CriteriaNode, Criterion } from './decision-table';

export interface Leaf {
  readonly criterion: Criterion;
  /** Names from the top of the tree, its own last. */
  readonly path: readonly string[];
  /** Product of the normalised weights along the path; all leaves together 1. undefined: the tree has no weights. */
  readonly weight: number | undefined;
  /** Its place in the tree handed in. */
  readonly at: readonly (string | number)[];
}

/**
 * The criteria of a tree from the top, each with the product of its local weights (Keeney & Raiffa 1976, ch. 3). Beside each other
 * either all have a weight or none. Refuses negative weights, weights that are all zero, and names used twice.
 */
export function leavesOf(
  nodes: readonly CriteriaNode[],
  at: readonly (string | number)[] = ['criteria'],
): MethodAnswer<readonly Leaf[]> {
  if (nodes.length === 0) return refuse('nothing-given', ...at);
  const weights = nodes.map(({ weight }) => weight);
  const bare = weights.every((weight) => weight === undefined);
  const missing = weights.indexOf(undefined);
  if (!bare && missing >= 0) return refuse('missing-weight', ...at, missing, 'weight');
  const local = bare ? undefined : normalisedWeights(weights.map((weight) => weight ?? 0));
  if (local && !local.ok)
    return refuse(
      local.error.reason,
      ...at,
      ...local.error.at.slice(1),
      ...(local.error.at.length > 1 ? ['weight'] : []),
    );
  const leaves: Leaf[] = [];
  for (const [index, node] of nodes.entries()) {
    if (nodes.findIndex(({ name }) => name === node.name) < index) return refuse('same-name', ...at, index, 'name');
    const share = local?.value[index];
    if (!('children' in node)) {
      leaves.push({ criterion: node, path: [node.name], weight: share, at: [...at, index] });
      continue;
    }
    const below = leavesOf(node.children, [...at, index, 'children']);
    if (!below.ok) return below;
    for (const { criterion, path, weight, at: place } of below.value)
      leaves.push({
        criterion,
        at: place,
        path: [node.name, ...path],
        weight: share === undefined || weight === undefined ? undefined : share * weight,
      });
  }
  return ok(leaves);
}
