import type { Words } from '@/core/kernel';
import { placeRank } from './rank-of-label';
import { type Figures, figuresOf } from './sums';
import type { OddRow, TableRow } from './table-row';
import { holdsEach, unequalSum } from './unequal-sum';

interface Place extends Figures {
  readonly rank: number;
}

/** Places above those that lie in them (a city over its districts) whose figures are not their sums: a whole all the same. */
export function placeHeads(
  rows: readonly TableRow[],
  headings: readonly string[],
  odd: ReadonlyMap<number, OddRow>,
): ReadonlyMap<number, Words> {
  const all = figuresOf(
    rows.filter(({ row }) => !odd.has(row)),
    headings,
  );
  const places = all.flatMap((one): Place[] => {
    const rank = placeRank(one.label);
    return rank === undefined ? [] : [{ ...one, rank }];
  });
  const found = new Map<number, Words>();
  if (places.length === all.length) headsAmong(places, found);
  return found;
}

/** Heads stand first: 尚志市 among the districts of its city is none. */
function headsAmong(places: readonly Place[], found: Map<number, Words>): void {
  const [first] = places;
  if (!first || places.some(({ rank }) => rank < first.rank)) return;
  const groups: { readonly head: Place; readonly below: Place[] }[] = [];
  for (const one of places) {
    if (one.rank === first.rank) groups.push({ head: one, below: [] });
    else groups.at(-1)?.below.push(one);
  }
  if (!groups.some(({ below }) => below.length > 1)) return;
  for (const { head, below } of groups) {
    const step = Math.min(...below.map(({ rank }) => rank));
    const parts = below.filter(({ rank }) => rank === step);
    if (parts.length > 0 && holdsEach(head, parts)) found.set(head.row, unequalSum(head, parts));
    headsAmong(below, found);
  }
}
