import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGrown, isSame, rootOfInclusion } from './merkle-proofs';
import { consistencyPath, hashOfLeaves, inclusionPath, leafHash, nodeHash, type Subtree } from './merkle-tree';

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
const hex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex');
const bytes = (digits: string) => new Uint8Array(Buffer.from(digits, 'hex'));

/** The tree of RFC 6962 that the tests of Certificate Transparency print (google/certificate-transparency, merkle_tree_test.cc). */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** A tree in memory: each subtree from its two halves. */
function treeOf(leaves: readonly Uint8Array[]) {
  const kept = new Map<string, Uint8Array>();
  const nodeAt = ({ level, position }: Subtree): Uint8Array => {
    const name = `${level} ${position}`;
    const hash = kept.get(name) ?? (level === 0 ? leaves[position] : over(level - 1, position * 2));
    if (!hash) throw new Error(`no leaf ${position}`);
    kept.set(name, hash);
    return hash;
  };
  const over = (level: number, position: number) =>
    nodeHash(nodeAt({ level, position }), nodeAt({ level, position: position + 1 }), sha256);
  return {
    root: (size: number) => hashOfLeaves({ from: 0, to: size }, nodeAt, sha256),
    inclusion: (index: number, size: number) =>
      inclusionPath(index, size).map((range) => hashOfLeaves(range, nodeAt, sha256)),
    consistency: (first: number, second: number) =>
      consistencyPath(first, second).map((range) => hashOfLeaves(range, nodeAt, sha256)),
  };
}
const known = treeOf(inputs.map((input) => leafHash(bytes(input), sha256)));

describe('RFC 6962', () => {
  it('gives the printed roots', () => expect(roots.map((_, size) => hex(known.root(size)))).toEqual(roots));
  it.each([
    [0, 1, []],
    [0, 8, ['96a296d2', '5f083f0a', '6b47aaf2']],
    [5, 8, ['bc1a0643', 'ca854ea1', 'd37ee418']],
    [2, 3, ['fac54203']],
    [1, 5, ['6e340b9c', '5f083f0a', 'bc1a0643']],
  ])('gives the printed path of leaf %i of %i', (index, size, path) =>
    expect(known.inclusion(index, size).map((hash) => hex(hash)?.slice(0, 8))).toEqual(path),
  );
  it.each([
    [1, 1, []],
    [1, 8, ['96a296d2', '5f083f0a', '6b47aaf2']],
    [6, 8, ['0ebc5d34', 'ca854ea1', 'd37ee418']],
    [2, 5, ['5f083f0a', 'bc1a0643']],
  ])('gives the printed proof that %i grew to %i', (first, second, path) =>
    expect(known.consistency(first, second).map((hash) => hex(hash)?.slice(0, 8))).toEqual(path),
  );
});

const leaves = Array.from({ length: 70 }, (_, index) => sha256(Uint8Array.of(index)));
const tree = treeOf(leaves);
const flipped = (hash: Uint8Array, at: number) => hash.map((byte, index) => (index === at % 32 ? byte ^ 1 : byte));

it('every leaf leads to the root, and no other leaf, place or path does', () => {
  for (let size = 1; size <= 18; size += 1)
    for (let index = 0; index < size; index += 1) {
      const path = tree.inclusion(index, size);
      const leaf = leaves[index] ?? bytes('');
      const root = tree.root(size);
      const leads = (changed: Partial<Parameters<typeof rootOfInclusion>[0]>) => {
        const reached = rootOfInclusion({ index, size, leaf, path, ...changed }, sha256);
        return reached !== null && isSame(reached, root);
      };
      expect(leads({})).toBe(true);
      expect(leads({ leaf: flipped(leaf, index) })).toBe(false);
      if (size > 1) expect(leads({ index: (index + 1) % size })).toBe(false);
      expect(leads({ path: [...path, root] })).toBe(false);
      if (path.length > 0) expect(leads({ path: path.slice(1) })).toBe(false);
      expect(leads({ index: size })).toBe(false);
    }
});
it('every size grew to every later one, and to no other', () => {
  const size = fc.integer({ min: 1, max: 70 });
  fc.assert(
    fc.property(size, size, fc.nat(), fc.nat(), (a, b, which, at) => {
      const [one, two] = [Math.min(a, b), Math.max(a, b)];
      const path = tree.consistency(one, two);
      const [first, second] = [
        { size: one, root: tree.root(one) },
        { size: two, root: tree.root(two) },
      ];
      expect(isGrown({ first, second, path }, sha256)).toBe(true);
      expect(isGrown({ first: { ...first, root: flipped(first.root, at) }, second, path }, sha256)).toBe(false);
      expect(isGrown({ first, second: { ...second, root: flipped(second.root, at) }, path }, sha256)).toBe(false);
      const odd = path.map((hash, index) => (index === which % path.length ? flipped(hash, at) : hash));
      if (path.length > 0) expect(isGrown({ first, second, path: odd }, sha256)).toBe(false);
      expect(isGrown({ first, second, path: [...path, first.root] }, sha256)).toBe(false);
    }),
    { numRuns: 150 },
  );
});
