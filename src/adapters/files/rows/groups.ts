import { type Figures, matchesOf, Sums } from './sums';

export interface Group {
  readonly head: Figures;
  readonly parts: readonly Figures[];
}

/**
 * The whole table as groups of which the first row, or the last, is the sum of the others; none where it does not come out even,
 * or where no figure is as large as `least` and no two columns add up.
 */
export function groupsOf(rows: readonly Figures[], least: number): readonly Group[] {
  const above = cut(rows, least);
  return above.length > 1 ? above : cut(rows.toReversed(), least);
}

function cut(rows: readonly Figures[], least: number): readonly Group[] {
  const groups: Group[] = [];
  const sums = new Sums(rows);
  let strength = 0;
  for (let at = 0; at < rows.length; ) {
    const head = rows[at];
    let end = at + 2;
    let found: ReturnType<typeof matchesOf>;
    for (; head && end < Math.min(rows.length, at + 60); end += 1) {
      found = matchesOf(head, sums.over([[at + 1, end + 1]]));
      if (found) break;
    }
    if (!head || !found) return [];
    strength = Math.max(strength, found.matches > 1 ? 100 : found.largest);
    groups.push({ head, parts: rows.slice(at + 1, end + 1) });
    at = end + 1;
  }
  return groups.length > 1 && strength >= least ? groups : [];
}
