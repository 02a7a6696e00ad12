import type { MethodAnswer } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { branchLine, type TreeChild, valueTree } from '@/core/law';
import { type NodeEntry, nodeWeights, type WeightingEntry } from '../options/worked-weights';

/** The weight of each criterion, by its place: what its branches and it were given, multiplied from the trunk down. */
export function treeWeights(
  { nodes = [] }: Pick<WeightingEntry, 'nodes'>,
  rows: readonly { readonly branch?: string | undefined }[],
): MethodAnswer<{ readonly weights: readonly number[] }> {
  const weights = rows.map(() => 0);
  const failed = spread(valueTree(rows), '', 1);
  return failed ?? ok({ weights });

  function spread(children: readonly TreeChild[], line: string, weight: number): Refused | undefined {
    const local = children.length < 2 ? ok({ weights: [1] }) : nodeWeights(nodeOn(nodes, line), children.length);
    if (!local.ok) return local;
    for (const [at, child] of children.entries()) {
      const own = weight * (local.value.weights[at] ?? 0);
      if (child.kind === 'criterion') weights[child.at] = own;
      else {
        const refused = spread(child.children, branchLine(child.path), own);
        if (refused) return refused;
      }
    }
    return undefined;
  }
}

type Refused = Extract<MethodAnswer<never>, { readonly ok: false }>;

/** The judgement of a branch by its line; blank where there is none. */
export const nodeOn = (nodes: readonly NodeEntry[], line: string): NodeEntry =>
  nodes.find(({ of = '' }) => of === line) ?? { of: line };
