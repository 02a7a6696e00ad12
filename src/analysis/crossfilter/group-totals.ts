import type { Tally } from './tally';

/** Rows of a group that stand in no bar of their own. */
interface Rest {
  readonly count: number;
  /** Of the measured column; null when the group measures none. */
  readonly sum: number | null;
  /** Values behind the sum: missing ones are neither counted nor summed. */
  readonly present: number | null;
}

/** What a group shows: per category or bin how many rows pass, and of the measured column the sum and how many values. */
export interface GroupTotals {
  readonly counts: Int32Array;
  readonly sums: Float64Array | null;
  readonly present: Int32Array | null;
  /** Beyond the bins. */
  readonly outside: Rest;
  readonly missing: Rest;
}

export function groupTotals(tally: Tally, bars: number): GroupTotals {
  const { counts, present } = tally;
  const restAt = (slot: number): Rest => ({
    count: counts[slot] ?? 0,
    sum: present ? tally.sumOf(slot) : null,
    present: present ? (present[slot] ?? 0) : null,
  });
  return {
    counts: counts.slice(0, bars),
    sums: present ? Float64Array.from({ length: bars }, (_, bar) => tally.sumOf(bar)) : null,
    present: present ? present.slice(0, bars) : null,
    outside: restAt(bars),
    missing: restAt(bars + 1),
  };
}

/** Mean of a bar; null when no value stands behind it. */
export function meanOf({ sums, present }: GroupTotals, bar: number): number | null {
  const values = present?.[bar] ?? 0;
  return sums && values > 0 ? (sums[bar] ?? 0) / values : null;
}
