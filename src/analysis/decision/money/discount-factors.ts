import { isWorkable, type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

/** A rate for all years, or bands: each rate holds from its year on until the next band. 0.08 is 8 % a year. */
export type Discounting = number | readonly { readonly fromYear: number; readonly rate: number }[];

/**
 * Discount factors of years 0 … last: D_0 = 1, D_t = D_{t−1}/(1 + r_t), chained over the bands (HM Treasury Green Book 2022, A6). The rate of a
 * band holds for the years after `fromYear`, so `[{0, 3.5 %}, {30, 3 %}]` discounts year 30 at 3.5 % and year 31 at 3 %. Refuses rates of −100 % and
 * below, and bands that do not begin at 0 and rise.
 */
export function discountFactors(discounting: Discounting, last: number): MethodAnswer<readonly number[]> {
  const bands = typeof discounting === 'number' ? [{ fromYear: 0, rate: discounting }] : discounting;
  const unordered = bands.findIndex(({ fromYear }, k) =>
    k === 0 ? fromYear !== 0 : fromYear <= (bands[k - 1]?.fromYear ?? 0),
  );
  if (bands.length === 0 || unordered >= 0) return refuse('bands-order', 'options', 'rate', Math.max(0, unordered));
  const bad = bands.findIndex(({ rate }) => !(isWorkable(rate) && rate > -1));
  if (bad >= 0) return refuse('rate-below', 'options', 'rate', ...(typeof discounting === 'number' ? [] : [bad]));
  const factors = [1];
  for (let year = 1; year <= last; year += 1) {
    const rate = bands.findLast(({ fromYear }) => fromYear < year)?.rate ?? 0;
    factors.push(entry(factors, year - 1) / (1 + rate));
  }
  return ok(factors);
}
