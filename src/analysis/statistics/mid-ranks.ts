import { entry } from './entry';

export interface MidRanks {
  /** From 1 upwards by value; equal values share the mean of their places. */
  readonly ranks: readonly number[];
  /** Σ (t³ − t) over the groups of equal values. */
  readonly tieTerm: number;
}

/** Equal within this share of the range: 0.1 + 0.2 is 0.3. */
export const TIE = 1e-9;

/** Of values and flows, whose scale is about 1: a range below it counts as 1. */
export const tieWidth = (values: readonly number[]): number =>
  TIE * Math.max(1, values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));

/** The same for figures in a unit of their own, which may be large or small: nothing changes with the unit. At least what adding up rounds away. */
export function unitTieWidth(values: readonly number[]): number {
  const range = values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
  return Math.max(TIE * range, 1e-12 * Math.max(0, ...values.map(Math.abs)));
}

/** Ranks upwards with ties at their mean place (Kendall 1948, ch. 3); values tie within `unitTieWidth` of the first of their group. */
export function midRanks(values: readonly number[]): MidRanks {
  const order = values.map((_, index) => index).sort((a, b) => entry(values, a) - entry(values, b));
  const width = unitTieWidth(values);
  const ranks = values.map(() => 0);
  let tieTerm = 0;
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    const lowest = entry(values, entry(order, first));
    while (next < order.length && entry(values, entry(order, next)) - lowest <= width) next += 1;
    for (const index of order.slice(first, next)) ranks[index] = (first + 1 + next) / 2;
    tieTerm += (next - first) ** 3 - (next - first);
    first = next;
  }
  return { ranks, tieTerm };
}
