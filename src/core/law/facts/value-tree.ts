/** Between the names of the branches a criterion hangs on, the trunk’s own first. */
const BETWEEN = ' / ';

/** A criterion by its place in the list, or a group of the value tree with what hangs on it, in the order of the list. */
export type TreeChild =
  | { readonly kind: 'criterion'; readonly at: number }
  | { readonly kind: 'group'; readonly path: readonly string[]; readonly children: readonly TreeChild[] };

/** The names of the branches from the trunk on; none: the criterion hangs on the trunk. */
export const branchPath = (branch: string | undefined): readonly string[] =>
  (branch ?? '').split(/\s+\/\s+/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));

/** The names of the branches in one line, as `branchPath` reads them. */
export const branchLine = (path: readonly string[]): string => path.join(BETWEEN);

/** The value tree that criteria make by the branches they name: a group stands where its first criterion stands. */
export function valueTree(rows: readonly { readonly branch?: string | undefined }[]): readonly TreeChild[] {
  const paths = rows.map(({ branch }) => branchPath(branch));
  return below(
    [],
    rows.map((_, at) => at),
  );

  function below(path: readonly string[], within: readonly number[]): readonly TreeChild[] {
    const heads = new Set<string>();
    return within.flatMap((at): readonly TreeChild[] => {
      const head = paths[at]?.[path.length];
      if (head === undefined) return [{ kind: 'criterion', at }];
      if (heads.has(head)) return [];
      heads.add(head);
      const inside = within.filter((other) => paths[other]?.[path.length] === head);
      return [{ kind: 'group', path: [...path, head], children: below([...path, head], inside) }];
    });
  }
}

/** Places of the criteria below, from the top. */
export const leavesBelow = (children: readonly TreeChild[]): readonly number[] =>
  children.flatMap((child) => (child.kind === 'criterion' ? [child.at] : leavesBelow(child.children)));

/** What hangs on a branch by its line (the trunk’s is empty); undefined: there is no such branch. */
export function childrenAt(tree: readonly TreeChild[], line: string): readonly TreeChild[] | undefined {
  if (line === '') return tree;
  for (const child of tree) {
    if (child.kind === 'criterion') continue;
    if (branchLine(child.path) === line) return child.children;
    const found = childrenAt(child.children, line);
    if (found) return found;
  }
  return undefined;
}
