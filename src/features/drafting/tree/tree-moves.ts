import { groupNameFault, type TreeGroup, type TreeNode, type TreeRow } from './tree-sheet';

/** Places of children from the trunk down. */
export type NodeAddress = readonly number[];

/** The tree after a move and where what was moved stands; null: there is no such move. */
export type TreeMove = (trunk: TreeGroup) => { readonly trunk: TreeGroup; readonly at: NodeAddress } | null;

const nodeAtAddress = (trunk: TreeGroup, address: NodeAddress): TreeNode | undefined =>
  address.reduce<TreeNode | undefined>((node, at) => (node?.kind === 'group' ? node.children[at] : undefined), trunk);

function withChildren(
  group: TreeGroup,
  address: NodeAddress,
  change: (children: readonly TreeNode[]) => readonly TreeNode[],
): TreeGroup {
  const [first, ...rest] = address;
  if (first === undefined) return { ...group, children: change(group.children) };
  return {
    ...group,
    children: group.children.map((child, at) =>
      at === first && child.kind === 'group' ? withChildren(child, rest, change) : child,
    ),
  };
}

const groupAt = (trunk: TreeGroup, address: NodeAddress): TreeGroup | undefined => {
  const node = nodeAtAddress(trunk, address);
  return node?.kind === 'group' ? node : undefined;
};

export const namesIn = ({ children }: TreeGroup, but?: number): readonly string[] =>
  children.flatMap((child, at) => (at === but ? [] : [child.kind === 'group' ? child.name : child.row.name.trim()]));

/** Up (-1) or down (1) among what hangs on the same branch. */
export const shift =
  (address: NodeAddress, by: -1 | 1): TreeMove =>
  (trunk) => {
    const [parent, at] = [address.slice(0, -1), address.at(-1) ?? 0];
    const there = at + by;
    const siblings = groupAt(trunk, parent)?.children ?? [];
    const [one, other] = [siblings[at], siblings[there]];
    if (!one || !other) return null;
    const swapped = withChildren(trunk, parent, (children) => children.with(at, other).with(there, one));
    return { trunk: swapped, at: [...parent, there] };
  };

/** Onto the end of another branch. Refused onto itself, where it stands, and beside a group of its name. */
export const hang =
  (address: NodeAddress, onto: NodeAddress): TreeMove =>
  (trunk) => {
    const [node, target] = [nodeAtAddress(trunk, address), groupAt(trunk, onto)];
    const isWithin = address.every((at, depth) => onto[depth] === at);
    const isThere = onto.length === address.length - 1 && onto.every((at, depth) => address[depth] === at);
    if (!node || !target || isWithin || isThere) return null;
    const name = node.kind === 'group' ? node.name : node.row.name.trim();
    if (name !== '' && namesIn(target).includes(name)) return null;
    const laden = withChildren(trunk, onto, (children) => [...children, node]);
    const [at, parent] = [address.at(-1) ?? 0, address.slice(0, -1)];
    const lighter = withChildren(laden, parent, (children) => children.toSpliced(at, 1));
    const shifted = onto.map((place, depth) => {
      const isAfter = depth === parent.length && parent.every((one, k) => onto[k] === one) && place > at;
      return isAfter ? place - 1 : place;
    });
    return pruned(lighter, [...shifted, target.children.length]);
  };

/** Into the nearest group above it on the same branch. */
export const pushIn =
  (address: NodeAddress): TreeMove =>
  (trunk) => {
    const [parent, at] = [address.slice(0, -1), address.at(-1) ?? 0];
    const above = groupAt(trunk, parent)?.children.findLastIndex(
      (child, place) => place < at && child.kind === 'group',
    );
    return above === undefined || above < 0 ? null : hang(address, [...parent, above])(trunk);
  };

/** Out of its group, onto the branch the group hangs on. */
export const pullOut =
  (address: NodeAddress): TreeMove =>
  (trunk) =>
    address.length < 2 ? null : hang(address, address.slice(0, -2))(trunk);

export const takeOff =
  (address: NodeAddress): TreeMove =>
  (trunk) => {
    const [parent, at] = [address.slice(0, -1), address.at(-1) ?? 0];
    const left = withChildren(trunk, parent, (children) => children.toSpliced(at, 1));
    return pruned(left, at > 0 ? [...parent, at - 1] : parent);
  };

export const addTo =
  (group: NodeAddress, node: TreeNode): TreeMove =>
  (trunk) => {
    const target = groupAt(trunk, group);
    return target
      ? { trunk: withChildren(trunk, group, (children) => [...children, node]), at: [...group, target.children.length] }
      : null;
  };

/** A group with one criterion, under a name that is free. */
export function newGroup(beside: TreeGroup, name: (no: number) => string, row: TreeRow): TreeGroup {
  const taken = namesIn(beside);
  let no = 1;
  while (groupNameFault(name(no), taken)) no += 1;
  return { kind: 'group', name: name(no), children: [{ kind: 'criterion', row }] };
}

export const renameGroup =
  (address: NodeAddress, name: string): TreeMove =>
  (trunk) => {
    const [parent, at] = [address.slice(0, -1), address.at(-1) ?? 0];
    const renamed = withChildren(trunk, parent, (children) =>
      children.map((child, place) =>
        place === at && child.kind === 'group' ? { ...child, name: name.trim() } : child,
      ),
    );
    return { trunk: renamed, at: address };
  };

/** Without groups that hold nothing: a branch is there by its criteria. */
function pruned(trunk: TreeGroup, at: NodeAddress): { readonly trunk: TreeGroup; readonly at: NodeAddress } {
  const bare = bareGroup(trunk);
  if (!bare) return { trunk, at };
  const [parent, place] = [bare.slice(0, -1), bare.at(-1) ?? 0];
  const isInside = bare.every((one, depth) => at[depth] === one);
  const isAfter = parent.every((one, depth) => at[depth] === one) && (at[parent.length] ?? -1) > place;
  const moved = isInside ? parent : isAfter ? at.with(parent.length, (at[parent.length] ?? 0) - 1) : at;
  return pruned(
    withChildren(trunk, parent, (children) => children.toSpliced(place, 1)),
    moved,
  );
}

function bareGroup({ children }: TreeGroup, address: NodeAddress = []): NodeAddress | undefined {
  for (const [at, child] of children.entries()) {
    if (child.kind === 'criterion') continue;
    if (child.children.length === 0) return [...address, at];
    const found = bareGroup(child, [...address, at]);
    if (found) return found;
  }
  return undefined;
}
