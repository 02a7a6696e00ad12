import { bandKeys, sketchLikeness } from './band-keys';
import type { Sides } from './cannot-link';
import type { ExactSets } from './exact-sets';
import { Likeness } from './likeness';
import type { RowKeys } from './row-keys';
import { SeenPairs } from './seen-pairs';
import { UnionFind } from './union-find';

/** Beyond this many distinct texts fewer, longer bands keep the candidates few. */
const MANY = 200_000;
const MOST_LOOKED_AT = 400;
const MOST_COMPARED = 24;
/** Two rows whose sketches share less are not worth an exact look: their likeness is below 0.55 but for one pair in thousands. */
const LEAST_SKETCH = 0.36;
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
  const passes = distinct.length > MANY ? [8, 16] : [16];
  const alone = new Uint8Array(distinct.length).fill(1);
  for (const [pass, bands] of passes.entries()) {
    const chosen = pass === 0 ? distinct : distinct.filter((_, at) => alone[at] === 1);
    const places = pass === 0 ? undefined : Uint32Array.from(chosenPlaces(alone));
    joinCandidates(keys, chosen, places, bands, sets, likeness, alone);
  }
  return withoutChains(first, distinct, sets, likeness);
}

function* chosenPlaces(alone: Uint8Array): Generator<number> {
  for (let at = 0; at < alone.length; at += 1) if (alone[at] === 1) yield at;
}

function joinCandidates(
  keys: RowKeys,
  rows: Uint32Array,
  places: Uint32Array | undefined,
  bands: number,
  sets: UnionFind,
  likeness: Likeness,
  alone: Uint8Array,
): void {
  const { keys: bandsOfRows, sketch } = bandKeys(keys, rows, bands);
  let size = 1024;
  while (size < rows.length * 2) size *= 2;
  const heads = new Int32Array(size);
  const before = new Int32Array(rows.length);
  const place = (at: number) => places?.[at] ?? at;
  const unlike = new SeenPairs(rows.length);
  for (let band = 0; band < bands; band += 1) {
    const own = bandsOfRows.subarray(band * rows.length, (band + 1) * rows.length);
    heads.fill(-1);
    for (let at = 0; at < rows.length; at += 1) {
      const slot = (own[at] ?? 0) & (size - 1);
      let compared = 0;
      let looked = 0;
      let set = sets.find(place(at));
      for (let other = heads[slot] ?? -1; other >= 0 && looked < MOST_LOOKED_AT; other = before[other] ?? -1) {
        looked += 1;
        if (own[other] !== own[at] || sets.find(place(other)) === set) continue;
        if (compared >= MOST_COMPARED) break;
        compared += 1;
        if (unlike.has(at, other) || sketchLikeness(sketch, at, other) < LEAST_SKETCH) continue;
        if (!likeness.isNear(rows[at] ?? 0, rows[other] ?? 0)) {
          unlike.add(at, other);
          continue;
        }
        sets.union(place(at), place(other));
        set = sets.find(place(at));
        alone[place(at)] = 0;
        alone[place(other)] = 0;
      }
      before[at] = heads[slot] ?? -1;
      heads[slot] = at;
    }
  }
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
