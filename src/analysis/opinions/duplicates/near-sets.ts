import { bandKeys } from './band-keys';
import { CandidateFinder } from './candidates';
import type { Sides } from './cannot-link';
import type { ExactSets } from './exact-sets';
import { Likeness } from './likeness';
import type { RowKeys } from './row-keys';
import { UnionFind } from './union-find';

/** Beyond this many distinct texts fewer, longer bands keep the candidates few. */
const MANY = 200_000;
/** A member further than this from the middle of its set came in over others and goes out again. */
const LOOSEST = 0.5;
/** Middles tried in one chain: what is like none of them stands alone. */
const MOST_MIDDLES = 16;
/** Members a middle is looked for among. */
const LOOKED_AT = 6;

/**
 * Near-copies among distinct rows: for each row the row that stands for its set, its middle. Candidates share a band of MinHash; each
 * candidate is then compared exactly.
 */
export function nearSets(keys: RowKeys, { first, distinct }: ExactSets, sides?: Sides): Uint32Array {
  const likeness = new Likeness(keys, sides);
  const sets = new UnionFind(distinct.length);
  const alone = new Uint8Array(distinct.length).fill(1);
  const finder = new CandidateFinder(distinct, bandKeys(keys, distinct), sets, likeness, alone);
  if (distinct.length > MANY) finder.join(8);
  finder.join(16);
  return withoutChains(first, distinct, sets, likeness);
}

/** Every row with the middle of its set; members that are not like the middle, or say another thing, get a middle of their own. */
function withoutChains(first: Uint32Array, distinct: Uint32Array, sets: UnionFind, likeness: Likeness): Uint32Array {
  const copies = new Uint32Array(first.length);
  for (const row of first) copies[row] = (copies[row] ?? 0) + 1;
  const members = new Map<number, number[]>();
  const middle = Uint32Array.from(first);
  for (let at = 0; at < distinct.length; at += 1) {
    const set = sets.find(at);
    if (set === at) continue;
    const known = members.get(set);
    const row = distinct[at] ?? 0;
    if (known) known.push(row);
    else members.set(set, [distinct[set] ?? 0, row]);
  }
  for (const own of members.values()) {
    for (let left: readonly number[] = own, round = 0; left.length > 0 && round < MOST_MIDDLES; round += 1) {
      const chosen = middleOf(left, copies, likeness);
      const belongs = (row: number) =>
        row === chosen || (likeness.jaccard(chosen, row) >= LOOSEST && !likeness.forbids(chosen, row));
      const others: number[] = [];
      for (const row of left)
        if (belongs(row)) middle[row] = chosen;
        else others.push(row);
      left = others;
    }
  }
  for (let row = 0; row < first.length; row += 1) middle[row] = middle[first[row] ?? 0] ?? 0;
  return middle;
}

/** The member with most exact copies, else the one most like a few others. */
function middleOf(own: readonly number[], copies: Uint32Array, likeness: Likeness): number {
  const most = own.reduce((best, row) => ((copies[row] ?? 0) > (copies[best] ?? 0) ? row : best));
  if ((copies[most] ?? 0) > 2 || own.length < 3) return most;
  const step = Math.max(1, Math.floor(own.length / LOOKED_AT));
  const looked = own.filter((_, at) => at % step === 0).slice(0, LOOKED_AT);
  const sums = looked.map((row) => looked.reduce((sum, other) => sum + likeness.jaccard(row, other), 0));
  return looked[sums.indexOf(Math.max(...sums))] ?? most;
}
