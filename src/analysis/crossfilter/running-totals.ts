import type { BucketIndex } from './bucket-index';

/** Above so many cells (2,049 buckets of 2,000 bars) running totals would cost more memory than they are worth. */
const MOST_CELLS = 1 << 22;

/** What a tally counts and where it keeps it; `values` are whole numbers that sum exactly, null when nothing is summed. */
export interface TallySlots {
  readonly bar: Uint16Array;
  readonly values: Float64Array | null;
  readonly counts: Int32Array;
  readonly sums: Float64Array | null;
  readonly present: Int32Array | null;
}

/** Sets the slots of a tally to the totals of whole buckets `[first, end)` and of single rows besides. */
export type ShowStretch = (
  buckets: readonly (readonly [first: number, end: number])[],
  rows: ArrayLike<number>,
) => void;

/**
 * Adds up, bucket by bucket along the index of one column, the rows that all `others` let pass. From then on a moved edge of that
 * column's filter costs two subtractions a bar and the rows of two buckets, however many rows there are. Right as long as no
 * other filter changes. Null where the totals would take too much room.
 */
export function runningTotals(
  slots: TallySlots,
  index: BucketIndex,
  mask: Int32Array,
  others: number,
): ShowStretch | null {
  const { bar, values } = slots;
  const width = slots.counts.length;
  const buckets = index.starts.length - 1;
  if ((buckets + 1) * width > MOST_CELLS) return null;
  const counts = new Int32Array((buckets + 1) * width);
  const sums = new Float64Array(values ? counts.length : 0);
  const present = new Int32Array(values ? counts.length : 0);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const [before, here] = [bucket * width, (bucket + 1) * width];
    counts.copyWithin(here, before, here);
    sums.copyWithin(here, before, here);
    present.copyWithin(here, before, here);
    const end = index.starts[bucket + 1] ?? 0;
    for (let at = index.starts[bucket] ?? 0; at < end; at += 1) {
      const row = index.order[at] ?? 0;
      if (((mask[row] ?? 0) & others) !== 0) continue;
      const cell = here + (bar[row] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
      const value = values?.[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sums[cell] = (sums[cell] ?? 0) + value;
      present[cell] = (present[cell] ?? 0) + 1;
    }
  }
  const add = (total: Int32Array | Float64Array, running: Int32Array | Float64Array, first: number, end: number) => {
    for (let slot = 0; slot < width; slot += 1)
      total[slot] = (total[slot] ?? 0) + (running[end * width + slot] ?? 0) - (running[first * width + slot] ?? 0);
  };
  return (stretches, rows) => {
    slots.counts.fill(0);
    slots.sums?.fill(0);
    slots.present?.fill(0);
    for (const [first, end] of stretches) {
      add(slots.counts, counts, first, end);
      if (slots.sums) add(slots.sums, sums, first, end);
      if (slots.present) add(slots.present, present, first, end);
    }
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      if (((mask[row] ?? 0) & others) !== 0) continue;
      const slot = bar[row] ?? 0;
      slots.counts[slot] = (slots.counts[slot] ?? 0) + 1;
      const value = values?.[row] ?? Number.NaN;
      if (!slots.sums || !slots.present || Number.isNaN(value)) continue;
      slots.sums[slot] = (slots.sums[slot] ?? 0) + value;
      slots.present[slot] = (slots.present[slot] ?? 0) + 1;
    }
  };
}
