import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { type Discounting, discountFactors } from '../money/discount-factors';

/** An amount, or amounts by year from year 0, times factors by name: −1200 × [price, hectares]. */
export interface Term {
  readonly name?: string | undefined;
  readonly amount: number | readonly number[];
  readonly factors?: readonly string[] | undefined;
}

/** A term made ready: its present amount and the places of its factors. */
export interface ReadyTerm {
  readonly amount: number;
  readonly factors: readonly number[];
}

/**
 * A sum of products, Σ (Σ_t amount_t D_t) · Π factors: a net present value that is straight in each of its factors, so that switching values are
 * exact. Refuses a factor unknown, or twice in one term; the rate as `discountFactors`.
 */
export function readyTerms(
  terms: readonly Term[],
  factors: readonly string[],
  discounting: Discounting = 0,
): MethodAnswer<readonly ReadyTerm[]> {
  const years = Math.max(0, ...terms.map(({ amount }) => (typeof amount === 'number' ? 0 : amount.length - 1)));
  const discount = discountFactors(discounting, years);
  if (!discount.ok) return discount;
  const ready: ReadyTerm[] = [];
  for (const [index, { amount, factors: named = [] }] of terms.entries()) {
    const places = named.map((name) => factors.indexOf(name));
    const unknown = places.indexOf(-1);
    if (unknown >= 0) return refuse('unknown-name', 'terms', index, 'factors', unknown);
    if (new Set(places).size < places.length) return refuse('factor-twice', 'terms', index, 'factors');
    const amounts = typeof amount === 'number' ? [amount] : amount;
    ready.push({ amount: exactSum(amounts.map((value, t) => value * entry(discount.value, t))), factors: places });
  }
  return ok(ready);
}

/** The sum at values of the factors. */
export function sumOfProducts(terms: readonly ReadyTerm[], values: ArrayLike<number>): number {
  const products: number[] = [];
  for (const { amount, factors } of terms) {
    let product = amount;
    for (const f of factors) product *= entry(values, f);
    products.push(product);
  }
  return exactSum(products);
}
