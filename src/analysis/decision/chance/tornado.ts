import { unitTieWidth } from '@/analysis/statistics';
import { type ReadyTerm, sumOfProducts } from './product-model';

export interface TornadoBar {
  readonly factor: string;
  /** Result with the factor at its low and its high value, the others at their base. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
  /** The base result lies outside the bar: low and high do not enclose the base value. */
  readonly outside: boolean;
}

/** One factor at a time from its low to its high value, the widest swing first (Howard 1988; Clemen & Reilly, ch. 5). */
export function tornado(
  terms: readonly ReadyTerm[],
  factors: readonly { readonly name: string; readonly base: number; readonly low: number; readonly high: number }[],
): { readonly base: number; readonly bars: readonly TornadoBar[] } {
  const values = factors.map(({ base }) => base);
  const base = sumOfProducts(terms, values);
  const bars = factors.map(({ name, low, high }, k) => {
    const [atLow = 0, atHigh = 0] = [low, high].map((x) =>
      sumOfProducts(
        terms,
        values.map((value, f) => (f === k ? x : value)),
      ),
    );
    const width = unitTieWidth([base, atLow, atHigh]);
    const outside = base < Math.min(atLow, atHigh) - width || base > Math.max(atLow, atHigh) + width;
    return { factor: name, atLow, atHigh, swing: Math.abs(atHigh - atLow), outside };
  });
  return { base, bars: bars.toSorted((a, b) => b.swing - a.swing) };
}
