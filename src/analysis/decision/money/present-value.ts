import { isWorkable, type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { type Discounting, discountFactors } from './discount-factors';

/**
 * Present value of yearly flows, Σ F_t D_t (`discountFactors`). The first flow is of year 0, or of year 1 with `start` 1, as spreadsheets have it.
 * Flows in any unit of money, all in the same prices as the rate: real with real, nominal with nominal. Refuses flows that are not finite.
 */
export function presentValue(
  flows: readonly number[],
  discounting: Discounting,
  start: 0 | 1 = 0,
): MethodAnswer<number> {
  const bad = flows.findIndex((flow) => !isWorkable(flow));
  if (bad >= 0) return refuse('not-finite', 'flows', bad);
  const factors = discountFactors(discounting, flows.length - 1 + start);
  return factors.ok ? ok(exactSum(flows.map((flow, t) => flow * entry(factors.value, t + start)))) : factors;
}
