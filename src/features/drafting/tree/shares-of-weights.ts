import { branchLine, leavesBelow, type TreeChild, valueTree } from '@/core/law';
import type { NodeEntry } from '../options/worked-weights';
import type { TreeRow } from './tree-sheet';

/** Weights given to the criteria one by one, as shares of each branch; none where a weight is missing or a branch has none. */
export function sharesOfWeights(rows: readonly TreeRow[]): readonly NodeEntry[] {
  if (rows.some(({ weight }) => weight === null)) return [];
  const weigh = (child: TreeChild) => leavesBelow([child]).reduce((sum, at) => sum + (rows[at]?.weight ?? 0), 0);
  const nodesOn = (children: readonly TreeChild[], of: string): readonly NodeEntry[] => {
    const shares = children.map((child) => Math.round(weigh(child) * 1e8) / 1e6);
    const own = children.length > 1 && shares.some((share) => share > 0) ? [{ of, method: 'direct', shares }] : [];
    return [
      ...own,
      ...children.flatMap((child) => (child.kind === 'group' ? nodesOn(child.children, branchLine(child.path)) : [])),
    ];
  };
  return nodesOn(valueTree(rows), '');
}
