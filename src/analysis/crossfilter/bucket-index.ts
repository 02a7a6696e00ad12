import { cellsOf, type FilterColumn, MISSING_DAY } from './filter-column';
import type { BoundTest } from './filter-test';

const BUCKETS = 2048;

/**
 * The rows of a column, those of near values side by side: what a moved edge of a filter touches is found without reading
 * the rest. Row numbers ascend within a bucket; the last bucket holds the missing ones.
 */
export interface BucketIndex {
  readonly order: Int32Array;
  /** Bucket `b` is `order[starts[b]]` up to `order[starts[b + 1]]`. */
  readonly starts: Int32Array;
  /** Bucket of a value; never falls as the value rises. */
  bucketOf(value: number): number;
}

export function indexColumn(column: FilterColumn): BucketIndex {
  const cells = cellsOf(column);
  const [bucketOf, buckets] = bucketsOf(column, cells);
  const missing = buckets - 1;
  const lowest = column.kind === 'day' ? MISSING_DAY + 1 : column.kind === 'category' ? 0 : -Number.MAX_VALUE;
  const place = new Uint32Array(cells.length);
  const starts = new Int32Array(buckets + 1);
  for (let row = 0; row < cells.length; row += 1) {
    const value = cells[row] ?? 0;
    const bucket = value >= lowest && value <= Number.MAX_VALUE ? bucketOf(value) : missing;
    place[row] = bucket;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice(0, buckets);
  const order = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const bucket = place[row] ?? 0;
    const at = next[bucket] ?? 0;
    order[at] = row;
    next[bucket] = at + 1;
  }
  return { order, starts, bucketOf };
}

function bucketsOf(column: FilterColumn, cells: Float64Array | Int32Array): [(value: number) => number, number] {
  if (column.kind === 'category') return [(code) => code, column.names.length + 1];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const lowest = column.kind === 'day' ? MISSING_DAY + 1 : -Number.MAX_VALUE;
  for (let row = 0; row < cells.length; row += 1) {
    const value = cells[row] ?? 0;
    if (value >= lowest && value <= Number.MAX_VALUE) {
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  // Halved so that the width of the widest column is finite; all-equal and empty columns need one bucket.
  const half = most / 2 - least / 2;
  const scale = half > 0 ? BUCKETS / 2 / half : 0;
  const top = BUCKETS - 1;
  const bucketOf = (value: number) => {
    if (!(value > least)) return 0;
    const bucket = Math.floor((value - least) * scale);
    if (bucket < top) return bucket;
    return top; // also where the division overflowed
  };
  return [bucketOf, BUCKETS + 1];
}

/** 0: none of the bucket passes; 1: all of it; 2: one must look. */
function shareOf(index: BucketIndex, test: BoundTest, bucket: number): 0 | 1 | 2 {
  const missing = index.starts.length - 2;
  if (test.kind === 'all') return 1;
  if (test.kind === 'among') return test.passes[bucket] === 1 ? 1 : 0;
  if (bucket === missing || test.from >= test.to) return 0;
  const [first, last] = [index.bucketOf(test.from), index.bucketOf(test.to)];
  if (bucket < first || bucket > last) return 0;
  return bucket > first && bucket < last ? 1 : 2;
}

/** Buckets in which a row may change sides when `before` gives way to `after`, and how many rows they hold. */
export function bucketsTouched(
  index: BucketIndex,
  before: BoundTest,
  after: BoundTest,
): { readonly buckets: readonly number[]; readonly rows: number } {
  const buckets: number[] = [];
  let rows = 0;
  for (let bucket = 0; bucket + 1 < index.starts.length; bucket += 1) {
    const share = shareOf(index, before, bucket);
    if (share === 2 || share !== shareOf(index, after, bucket)) {
      buckets.push(bucket);
      rows += (index.starts[bucket + 1] ?? 0) - (index.starts[bucket] ?? 0);
    }
  }
  return { buckets, rows };
}

/** The buckets a test lets through whole, and the rows of the buckets at its edges that it lets through. */
export function stretchOf(
  index: BucketIndex,
  test: BoundTest,
  cells: Float64Array | Int32Array,
): { readonly buckets: readonly (readonly [first: number, end: number])[]; readonly rows: readonly number[] } {
  const all = index.starts.length - 1;
  if (test.kind === 'all') return { buckets: [[0, all]], rows: [] };
  if (test.kind === 'among')
    return {
      buckets: [...test.passes].flatMap((passes, code) => (passes === 1 ? [[code, code + 1] as const] : [])),
      rows: [],
    };
  if (test.from >= test.to) return { buckets: [], rows: [] };
  const [first, last] = [index.bucketOf(test.from), index.bucketOf(test.to)];
  const rows: number[] = [];
  for (const bucket of new Set([first, last])) {
    const end = index.starts[bucket + 1] ?? 0;
    for (let at = index.starts[bucket] ?? 0; at < end; at += 1) {
      const row = index.order[at] ?? 0;
      const value = cells[row] ?? 0;
      if (value >= test.from && value < test.to) rows.push(row);
    }
  }
  return { buckets: last > first + 1 ? [[first + 1, last]] : [], rows };
}
