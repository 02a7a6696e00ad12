import type { RowKeys } from '../duplicates/row-keys';
import { mixed } from '../hash';

const BITS = 17;
const BUCKETS = 1 << BITS;

const bucketOf = (a: number, b: number): number => mixed(Math.imul(a, 0x9e3779b1) ^ b) >>> (32 - BITS);

/** Bigrams of a set of rows as a sparse matrix, and which bucket of the hash is which column. */
export interface BigramRows {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  /** How often, damped: 1 + ln n. */
  readonly weights: Float32Array;
  readonly rows: number;
  readonly width: number;
  /** Rows that hold a column. */
  readonly frequency: Uint32Array;
  /** Column of a bucket; -1: left out. */
  readonly columnOf: Int32Array;
}

/** Counts the bigrams of one row at a time without sorting: a stamp tells whether a bucket was met in this row. */
export class BigramCounter {
  readonly buckets = new Uint32Array(16_384);
  readonly times = new Uint16Array(BUCKETS);
  private readonly stamp = new Int32Array(BUCKETS).fill(-1);
  private turn = 0;

  constructor(private readonly keys: RowKeys) {}

  /** How many different buckets the row has, in `buckets`; how often each, in `times`. */
  count(row: number): number {
    const { units, from, to } = this.keys;
    this.turn += 1;
    let found = 0;
    const end = Math.min(to[row] ?? 0, (from[row] ?? 0) + this.buckets.length);
    for (let at = (from[row] ?? 0) + 1; at < end; at += 1) {
      const bucket = bucketOf(units[at - 1] ?? 0, units[at] ?? 0);
      if (this.stamp[bucket] === this.turn) {
        this.times[bucket] = (this.times[bucket] ?? 0) + 1;
        continue;
      }
      this.stamp[bucket] = this.turn;
      this.times[bucket] = 1;
      this.buckets[found] = bucket;
      found += 1;
    }
    return found;
  }
}

const MOST_SHARE = 0.3;

/** The bigrams of the rows given, without those in fewer than `least` rows or in more than 30 %. */
export function bigramRows(keys: RowKeys, rows: ArrayLike<number>, least: number): BigramRows {
  const counter = new BigramCounter(keys);
  const inRows = new Uint32Array(BUCKETS);
  let total = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const found = counter.count(rows[at] ?? 0);
    total += found;
    for (let one = 0; one < found; one += 1) {
      const bucket = counter.buckets[one] ?? 0;
      inRows[bucket] = (inRows[bucket] ?? 0) + 1;
    }
  }
  const most = Math.max(least, rows.length * MOST_SHARE);
  const columnOf = new Int32Array(BUCKETS).fill(-1);
  const frequency: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const held = inRows[bucket] ?? 0;
    if (held < least || held > most) continue;
    columnOf[bucket] = frequency.length;
    frequency.push(held);
  }
  const starts = new Uint32Array(rows.length + 1);
  const columns = new Uint32Array(total);
  const weights = new Float32Array(total);
  let used = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const found = counter.count(rows[at] ?? 0);
    for (let one = 0; one < found; one += 1) {
      const bucket = counter.buckets[one] ?? 0;
      const column = columnOf[bucket] ?? -1;
      if (column < 0) continue;
      columns[used] = column;
      weights[used] = 1 + Math.log(counter.times[bucket] ?? 1);
      used += 1;
    }
    starts[at + 1] = used;
  }
  return {
    starts,
    columns: columns.subarray(0, used),
    weights: weights.subarray(0, used),
    rows: rows.length,
    width: frequency.length,
    frequency: Uint32Array.from(frequency),
    columnOf,
  };
}
