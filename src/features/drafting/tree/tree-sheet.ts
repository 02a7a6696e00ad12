import { branchLine, branchPath, type TreeChild, valueTree } from '@/core/law';
import type { OptionEntry } from '../options/score-block';
import type { CriterionEntry } from '../options/score-faults';
import type { WeightingEntry } from '../options/worked-weights';

/** A criterion of the form; `id` tells it apart while its name is typed and is not recorded. */
export interface TreeRow extends CriterionEntry {
  readonly id?: number;
  readonly branch?: string;
  readonly limit?: number | null;
  readonly levels?: readonly { readonly word: string; readonly score: number | null }[];
  readonly bends?: readonly { readonly score: number | null; readonly worth: number | null }[];
}

/** What hangs on the order of the criteria. */
export interface TreeSheet {
  readonly criteria: readonly TreeRow[];
  readonly options: readonly OptionEntry[];
  readonly weighting: WeightingEntry;
}

export interface TreeGroup {
  readonly kind: 'group';
  readonly name: string;
  /** Line of the branch before anything moved; undefined: a new one. */
  readonly was?: string;
  readonly children: readonly TreeNode[];
}
export type TreeNode = TreeGroup | { readonly kind: 'criterion'; readonly row: TreeRow };

/** Each criterion under a number of its own; new numbers are above `floor`. */
export function numbered(rows: readonly TreeRow[], floor = 0): readonly (TreeRow & { readonly id: number })[] {
  let last = Math.max(floor, ...rows.map(({ id = 0 }) => id));
  return rows.map((row) => {
    if (row.id !== undefined) return { ...row, id: row.id };
    last += 1;
    return { ...row, id: last };
  });
}

/** The tree of the rows, under a trunk without a name. */
export function plantedTree(rows: readonly TreeRow[]): TreeGroup {
  const grown = (children: readonly TreeChild[]): readonly TreeNode[] =>
    children.flatMap((child): readonly TreeNode[] => {
      if (child.kind === 'group')
        return [
          {
            kind: 'group',
            name: child.path.at(-1) ?? '',
            was: branchLine(child.path),
            children: grown(child.children),
          },
        ];
      const row = rows[child.at];
      return row ? [{ kind: 'criterion', row }] : [];
    });
  return { kind: 'group', name: '', was: '', children: grown(valueTree(rows)) };
}

/** The rows of a tree from the top, and where each of its groups stands now. */
export function felledTree(trunk: TreeGroup) {
  const rows: TreeRow[] = [];
  const moved = new Map<string, string>([['', '']]);
  const walk = (node: TreeNode, path: readonly string[]) => {
    if (node.kind === 'criterion') return rows.push({ ...node.row, branch: branchLine(path) });
    const here = [...path, node.name];
    if (node.was !== undefined) moved.set(node.was, branchLine(here));
    for (const child of node.children) walk(child, here);
    return rows.length;
  };
  for (const child of trunk.children) walk(child, []);
  return { rows, moved };
}

/** What stands for a thing on a branch, whatever place it takes. */
export const keyOf = (child: TreeChild, rows: readonly TreeRow[]): string =>
  child.kind === 'group' ? `g ${branchLine(child.path)}` : `c ${rows[child.at]?.id ?? -1 - child.at}`;

/** Why a group cannot bear a name beside these; undefined: it can. */
export function groupNameFault(name: string, beside: readonly string[]): 'blank' | 'divided' | 'taken' | undefined {
  if (name.trim() === '') return 'blank';
  if (branchPath(name).length !== 1) return 'divided';
  return beside.includes(name.trim()) ? 'taken' : undefined;
}
