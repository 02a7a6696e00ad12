import type { Words } from '@/core/kernel';
import { groupsOf } from './groups';
import { sumOf } from './sum-rows';
import { type Figures, figuresOf, matchesOf, Sums } from './sums';
import type { TableRow } from './table-row';

/** Smaller sums come about by accident in most tables. */
const LEAST = 10;

/** Rows that may be the sum of others: of two parts, in one column, or of small figures. They are told, not refused. */
export function likelySums(rows: readonly TableRow[], headings: readonly string[]): ReadonlyMap<number, Words> {
  const all = figuresOf(rows, headings);
  const found = new Map<number, Words>();
  if (all.length < 3) return found;
  const sums = new Sums(all);
  for (const at of [0, all.length - 1]) {
    const one = all[at];
    const rest: readonly (readonly [number, number])[] = [
      [0, at],
      [at + 1, all.length],
    ];
    if (one && (matchesOf(one, sums.over(rest))?.largest ?? 0) >= LEAST)
      found.set(one.row, sumOf(all.filter((other) => other !== one)));
  }
  if (found.size === 0 && all.length > 5)
    for (const { head, parts } of groupsOf(all, 0)) found.set(head.row, sumOf(parts as readonly Figures[]));
  return found;
}
