import type { TallySlots } from './running-totals';
import type { WholeValues } from './whole-values';

/** Rows that changed sides on one filter: `rows[0..count)`. `mask` holds their new sides, a set bit rejects. */
export interface Flips {
  readonly mask: Int32Array;
  readonly bit: number;
  readonly rows: Int32Array;
  readonly count: number;
}

/** A column of numbers to sum; `whole` when it sums exactly. */
export interface Measure {
  readonly values: Float64Array;
  readonly whole: WholeValues | null;
}

/** Counts and sums per bar of the rows that pass. */
export interface Tally {
  readonly counts: Int32Array;
  /** How many values stand behind each sum; null when nothing is summed. */
  readonly present: Int32Array | null;
  sumOf(bar: number): number;
  /** Takes in rows that changed sides; those some filter of `others` rejects anyway are left alone. */
  take(flips: Flips, others: number): void;
  /** Where totals may be set as a whole; null where sums carry rounding and must be led from one to the next. */
  readonly slots: TallySlots | null;
}

/**
 * Decimal columns sum exactly, in any order. Other columns carry the rounding error along (Neumaier 1974): a sum stays within
 * one part in 10^15 of the sizes of all values ever added.
 */
export function tally(bar: Uint16Array, slots: number, measure: Measure | null): Tally {
  const counts = new Int32Array(slots);
  if (!measure)
    return {
      counts,
      present: null,
      sumOf: () => 0,
      take: (flips, others) => countFlips(flips, others, bar, counts),
      slots: { bar, values: null, counts, sums: null, present: null },
    };
  const present = new Int32Array(slots);
  const sums = new Float64Array(slots);
  const { values, whole } = measure;
  if (whole)
    return {
      counts,
      present,
      sumOf: (at) => (sums[at] ?? 0) / whole.scale,
      take(flips, others) {
        countFlips(flips, others, bar, counts);
        sumWhole(flips, others, bar, whole.whole, sums, present);
      },
      slots: { bar, values: whole.whole, counts, sums, present },
    };
  const carried = new Float64Array(slots);
  return {
    counts,
    present,
    sumOf: (at) => (sums[at] ?? 0) + (carried[at] ?? 0),
    take(flips, others) {
      countFlips(flips, others, bar, counts);
      sumCarrying(flips, others, bar, values, sums, carried, present);
    },
    slots: null,
  };
}

const shiftOf = (bit: number) => 31 - Math.clz32(bit);

/** Without a branch: half of the rows of a moved filter come, half go, which no processor can guess. */
function countFlips({ mask, bit, rows, count }: Flips, others: number, bar: Uint16Array, counts: Int32Array): void {
  const shift = shiftOf(bit);
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0;
    const sides = mask[row] ?? 0;
    const heard = (sides & others) === 0 ? 1 : 0;
    const slot = bar[row] ?? 0;
    counts[slot] = (counts[slot] ?? 0) + heard - ((heard & (sides >>> shift)) << 1);
  }
}

function sumWhole(
  { mask, bit, rows, count }: Flips,
  others: number,
  bar: Uint16Array,
  values: Float64Array,
  sums: Float64Array,
  present: Int32Array,
): void {
  const shift = shiftOf(bit);
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0;
    const sides = mask[row] ?? 0;
    const value = values[row] ?? Number.NaN;
    if ((sides & others) !== 0 || Number.isNaN(value)) continue;
    const sign = 1 - (((sides >>> shift) & 1) << 1);
    const slot = bar[row] ?? 0;
    sums[slot] = (sums[slot] ?? 0) + sign * value;
    present[slot] = (present[slot] ?? 0) + sign;
  }
}

function sumCarrying(
  { mask, bit, rows, count }: Flips,
  others: number,
  bar: Uint16Array,
  values: Float64Array,
  sums: Float64Array,
  carried: Float64Array,
  present: Int32Array,
): void {
  const shift = shiftOf(bit);
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0;
    const sides = mask[row] ?? 0;
    const sign = 1 - (((sides >>> shift) & 1) << 1);
    const value = sign * (values[row] ?? Number.NaN);
    if ((sides & others) !== 0 || !Number.isFinite(value)) continue;
    const slot = bar[row] ?? 0;
    const sum = sums[slot] ?? 0;
    const next = sum + value;
    const lost = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    const left = (present[slot] ?? 0) + sign;
    present[slot] = left;
    sums[slot] = left === 0 ? 0 : next;
    carried[slot] = left === 0 ? 0 : (carried[slot] ?? 0) + lost;
  }
}
