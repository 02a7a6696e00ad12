import { nodeHash, type Sha256 } from './merkle-tree';

export const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

interface Inclusion {
  readonly index: number;
  readonly size: number;
  /** The hash of the leaf. */
  readonly leaf: Uint8Array;
  readonly path: readonly Uint8Array[];
}

/** The root that a leaf and its path lead to (RFC 9162, 2.1.3.2); null: it is no path of that leaf. */
export function rootOfInclusion({ index, size, leaf, path }: Inclusion, sha256: Sha256): Uint8Array | null {
  if (index >= size) return null;
  let [node, last] = [index, size - 1];
  let root = leaf;
  for (const neighbour of path) {
    if (last === 0) return null;
    if (node % 2 === 1 || node === last) {
      root = nodeHash(neighbour, root, sha256);
      while (node % 2 === 0 && node > 0) [node, last] = [half(node), half(last)];
    } else root = nodeHash(root, neighbour, sha256);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 ? root : null;
}

interface Growth {
  readonly first: { readonly size: number; readonly root: Uint8Array };
  readonly second: { readonly size: number; readonly root: Uint8Array };
  readonly path: readonly Uint8Array[];
}

/** Whether a tree only grew from one checkpoint to another (RFC 9162, 2.1.4.2). */
export function isGrown({ first, second, path }: Growth, sha256: Sha256): boolean {
  if (first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && isSame(first.root, second.root);
  if (first.size === 0) return path.length === 0;
  const steps = isPowerOfTwo(first.size) ? [first.root, ...path] : path;
  const [begin, ...rest] = steps;
  if (!begin) return false;
  let [node, last] = [first.size - 1, second.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [before, after] = [begin, begin];
  for (const neighbour of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      before = nodeHash(neighbour, before, sha256);
      after = nodeHash(neighbour, after, sha256);
      while (node % 2 === 0 && node > 0) [node, last] = [half(node), half(last)];
    } else after = nodeHash(after, neighbour, sha256);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSame(before, first.root) && isSame(after, second.root);
}

const half = (number: number) => Math.floor(number / 2);
/** Sizes may be beyond 2^31. */
const isPowerOfTwo = (number: number) => Number.isInteger(Math.log2(number)) && 2 ** Math.log2(number) === number;
