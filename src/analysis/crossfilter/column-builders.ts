import type { CivilDate } from '@/core/kernel';
import { type FilterColumn, MISSING_CODE, MISSING_DAY } from './filter-column';

const DAY_MS = 86_400_000;

/** Days from 1970-01-01 to `day`; negative before. */
export const dayNumberOf = (day: CivilDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** A category column from its texts; names stand in the order they first appear, null is missing. */
export function categoryColumn(texts: Iterable<string | null>, rows: number): FilterColumn & { kind: 'category' } {
  const codes = new Int32Array(rows).fill(MISSING_CODE);
  const known = new Map<string, number>();
  let row = 0;
  for (const text of texts) {
    if (row === rows) break;
    if (text !== null) {
      const code = known.get(text) ?? known.size;
      known.set(text, code);
      codes[row] = code;
    }
    row += 1;
  }
  return { kind: 'category', codes, names: [...known.keys()] };
}

/** A day column from civil dates; null is missing. */
export function dayColumn(days: Iterable<CivilDate | null>, rows: number): FilterColumn & { kind: 'day' } {
  const column = new Int32Array(rows).fill(MISSING_DAY);
  let row = 0;
  for (const day of days) {
    if (row === rows) break;
    if (day !== null) column[row] = dayNumberOf(day);
    row += 1;
  }
  return { kind: 'day', days: column };
}
