import { hashOfUnits } from '../hash';
import type { RowKeys } from './row-keys';

export interface ExactSets {
  /** For each row, the first row with the same words; a row whose text holds nothing to compare stands alone. */
  readonly first: Uint32Array;
  /** The rows that are first of their words, in order. */
  readonly distinct: Uint32Array;
}

/** Rows with the same normalised words: open addressing over a hash, contents compared on every hit. */
export function exactSets(keys: RowKeys): ExactSets {
  const { units, from, to, count } = keys;
  let size = 1024;
  while (size < count * 2) size *= 2;
  const slots = new Uint32Array(size); // row + 1
  const hashes = new Uint32Array(count);
  const first = new Uint32Array(count);
  const distinct = new Uint32Array(count);
  let found = 0;
  for (let row = 0; row < count; row += 1) {
    const begin = from[row] ?? 0;
    const end = to[row] ?? 0;
    first[row] = row;
    if (begin < end) {
      const hash = hashOfUnits(units, begin, end);
      hashes[row] = hash;
      let slot = hash & (size - 1);
      for (; slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
        const other = (slots[slot] ?? 0) - 1;
        if (hashes[other] === hash && isSame(units, begin, end, from[other] ?? 0, to[other] ?? 0)) {
          first[row] = other;
          break;
        }
      }
      if (first[row] !== row) continue;
      slots[slot] = row + 1;
    }
    distinct[found] = row;
    found += 1;
  }
  return { first, distinct: distinct.slice(0, found) };
}

function isSame(units: Uint16Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false;
  for (let at = 0; at < to - from; at += 1) if (units[from + at] !== units[otherFrom + at]) return false;
  return true;
}
