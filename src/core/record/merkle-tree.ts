/** SHA-256 of bytes, by who runs this. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Leaves from one up to, without, another. */
interface Leaves {
  readonly from: number;
  readonly to: number;
}

/** A whole subtree of 2^level leaves, the position-th of that size: what never changes once its leaves are there. */
export interface Subtree {
  readonly level: number;
  readonly position: number;
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Hashes of RFC 6962, 2.1: a leaf cannot be taken for a node. */
export const leafHash = (leaf: Uint8Array, sha256: Sha256): Uint8Array => sha256(joined(LEAF, leaf));
export const nodeHash = (left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array =>
  sha256(joined(NODE, left, right));

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The largest power of two below a number above one. */
function splitOf(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** The whole subtrees that leaves are made of, the largest first. */
export function subtreesOf({ from, to }: Leaves): readonly Subtree[] {
  const found: Subtree[] = [];
  for (let at = from; at < to; ) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level += 1;
    found.push({ level, position: at / 2 ** level });
    at += 2 ** level;
  }
  return found;
}

/** The hash over leaves, from the hashes of their subtrees: each smaller one hangs at the right of a larger. */
export function hashOfLeaves(leaves: Leaves, nodeAt: (subtree: Subtree) => Uint8Array, sha256: Sha256): Uint8Array {
  const hashes = subtreesOf(leaves).map(nodeAt);
  const last = hashes.pop();
  if (!last) return sha256(new Uint8Array()); // a tree without leaves
  return hashes.reduceRight((right, left) => nodeHash(left, right, sha256), last);
}

/** What a proof is made of that a leaf is in a tree of this size: the neighbours on its way to the root (RFC 6962, 2.1.1). */
export function inclusionPath(index: number, size: number): readonly Leaves[] {
  const path: Leaves[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
    }
  }
  return path.reverse();
}

/** What a proof is made of that a tree only grew from one size to another (RFC 6962, 2.1.2). */
export function consistencyPath(first: number, second: number): readonly Leaves[] {
  const path: Leaves[] = [];
  let [from, to, isWhole] = [0, second, true];
  while (from < first && first < to) {
    const middle = from + splitOf(to - from);
    if (first <= middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      [from, isWhole] = [middle, false];
    }
  }
  if (!isWhole && first > 0) path.push({ from, to });
  return path.reverse();
}
