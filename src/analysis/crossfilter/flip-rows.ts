import { type BucketIndex, bucketsTouched } from './bucket-index';
import { cellsOf, type FilterColumn } from './filter-column';
import type { BoundTest } from './filter-test';

/** Above this share of the rows one pass in order is quicker than following the index through memory. */
const INDEX_SHARE = 0.25;

/**
 * Sets, for every row, the bit of one filter to whether the filter rejects it, and writes the rows whose bit changed into
 * `flipped`. Returns how many they are.
 */
export function flipRows(
  column: FilterColumn,
  index: BucketIndex,
  before: BoundTest,
  after: BoundTest,
  mask: Int32Array,
  bit: number,
  flipped: Int32Array,
): number {
  const { buckets, rows } = bucketsTouched(index, before, after);
  const cells = cellsOf(column);
  if (rows > cells.length * INDEX_SHARE) return flipAll(cells, after, mask, bit, flipped);
  let count = 0;
  for (const bucket of buckets) {
    const end = index.starts[bucket + 1] ?? 0;
    for (let at = index.starts[bucket] ?? 0; at < end; at += 1) {
      const row = index.order[at] ?? 0;
      const was = mask[row] ?? 0;
      if ((was & bit) !== (passes(after, cells[row] ?? 0) ? 0 : bit)) {
        mask[row] = was ^ bit;
        flipped[count] = row;
        count += 1;
      }
    }
  }
  return count;
}

function passes(test: BoundTest, value: number): boolean {
  if (test.kind === 'range') return value >= test.from && value < test.to;
  return test.kind === 'all' || test.passes[value < 0 ? test.passes.length - 1 : value] === 1;
}

/** One loop per kind of test, so that each stays free of decisions. */
function flipAll(
  cells: Float64Array | Int32Array,
  test: BoundTest,
  mask: Int32Array,
  bit: number,
  flipped: Int32Array,
) {
  let count = 0;
  const { length } = cells;
  if (test.kind === 'range') {
    const { from, to } = test;
    for (let row = 0; row < length; row += 1) {
      const value = cells[row] ?? 0;
      const was = mask[row] ?? 0;
      const change = (was & bit) ^ (value >= from && value < to ? 0 : bit);
      mask[row] = was ^ change;
      flipped[count] = row;
      count += change === 0 ? 0 : 1;
    }
  } else if (test.kind === 'among') {
    const missing = test.passes.length - 1;
    for (let row = 0; row < length; row += 1) {
      const code = cells[row] ?? 0;
      const was = mask[row] ?? 0;
      const change = (was & bit) ^ (test.passes[code < 0 ? missing : code] === 1 ? 0 : bit);
      mask[row] = was ^ change;
      flipped[count] = row;
      count += change === 0 ? 0 : 1;
    }
  } else {
    for (let row = 0; row < length; row += 1) {
      const was = mask[row] ?? 0;
      mask[row] = was & ~bit;
      flipped[count] = row;
      count += (was & bit) === 0 ? 0 : 1;
    }
  }
  return count;
}
