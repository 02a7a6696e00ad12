import { hashOfSigns } from '../hash';
import type { Sides } from './cannot-link';
import { Likeness } from './likeness';
import type { RowKeys } from './row-keys';

const LEAST_ROWS = 5;
const LEAST_SHINGLES = 20;
const CONTAINED = 0.9;
const LEAST_PART = 0.5;
const MOST_TEMPLATES = 200;

/**
 * Rows that carry a whole campaign text and add words of their own, or that leave a part of it out, join its set: the letter stays one letter
 * however much a person wrote beneath it. Changes `sets`.
 */
export function joinLetters(keys: RowKeys, sets: Uint32Array, sides?: Sides): void {
  const size = new Uint32Array(keys.count);
  for (const set of sets) size[set] = (size[set] ?? 0) + 1;
  const owners = new Map<number, number>();
  const lengths = new Map<number, number>();
  const templates = [...new Set(sets)]
    .filter((set) => (size[set] ?? 0) >= LEAST_ROWS)
    .toSorted((a, b) => (size[b] ?? 0) - (size[a] ?? 0) || a - b);
  for (const set of templates) {
    if (lengths.size >= MOST_TEMPLATES) break;
    const triples = triplesOf(keys, set);
    if (triples.size < LEAST_SHINGLES) continue;
    lengths.set(set, triples.size);
    for (const triple of triples) if (!owners.has(triple)) owners.set(triple, set);
  }
  if (lengths.size === 0) return;
  const likeness = new Likeness(keys, sides);
  for (let row = 0; row < keys.count; row += 1) {
    if (sets[row] !== row) continue;
    const template = templateIn(keys, row, owners, lengths);
    if (template === undefined || template === row || (size[row] ?? 0) * 2 > (size[template] ?? 0)) continue;
    const isCarried = likeness.contains(row, template) >= CONTAINED || likeness.contains(template, row) >= CONTAINED;
    if (isCarried && !likeness.forbids(row, template)) sets[row] = template;
  }
  for (let row = 0; row < keys.count; row += 1) sets[row] = standsFor(sets, row);
}

function standsFor(sets: Uint32Array, row: number): number {
  let at = sets[row] ?? row;
  while (sets[at] !== at) at = sets[at] ?? at;
  return at;
}

function triplesOf({ units, from, to }: RowKeys, row: number): ReadonlySet<number> {
  const triples = new Set<number>();
  for (let at = from[row] ?? 0; at + 3 <= (to[row] ?? 0); at += 1)
    triples.add(hashOfSigns(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0));
  return triples;
}

/** The template most of whose triples stand in the row, or that most triples of the row stand in, where it is half as long and more. */
function templateIn(
  { units, from, to }: RowKeys,
  row: number,
  owners: ReadonlyMap<number, number>,
  lengths: ReadonlyMap<number, number>,
) {
  const begin = from[row] ?? 0;
  const end = to[row] ?? 0;
  if (end - begin < LEAST_SHINGLES) return undefined;
  const hits = new Map<number, number>();
  for (let at = begin; at + 3 <= end; at += 1) {
    const owner = owners.get(hashOfSigns(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0));
    if (owner !== undefined) hits.set(owner, (hits.get(owner) ?? 0) + 1);
  }
  for (const [set, count] of hits) {
    const whole = lengths.get(set) ?? 0;
    if (count >= whole * CONTAINED || (count >= (end - begin - 2) * CONTAINED && count >= whole * LEAST_PART))
      return set;
  }
  return undefined;
}
