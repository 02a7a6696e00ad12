import { entry } from '@/analysis/statistics';
import { type ReadyTerm, sumOfProducts } from './product-model';

export interface SwitchingValue {
  readonly factor: string;
  readonly base: number;
  /** The value of the factor at which the result is 0, the others as they are; null: the result does not depend on it. */
  readonly value: number | null;
  /** (value − base)/base; null where base is 0 or there is no value. */
  readonly change: number | null;
}

/** Switching values, in closed form because the result is straight in each factor: x* = x − S(x)/slope (World Bank; ADB Guidelines 2017, ch. 7). */
export function switchingValues(
  terms: readonly ReadyTerm[],
  factors: readonly { readonly name: string; readonly base: number }[],
): readonly SwitchingValue[] {
  const base = factors.map((factor) => factor.base);
  const result = sumOfProducts(terms, base);
  return factors.map(({ name, base: x }, k) => {
    const slope = sumOfProducts(
      terms.filter((term) => term.factors.includes(k)),
      base.map((value, f) => (f === k ? 1 : value)),
    );
    const value = slope === 0 ? null : x - result / slope;
    return { factor: name, base: entry(base, k), value, change: value === null || x === 0 ? null : (value - x) / x };
  });
}
