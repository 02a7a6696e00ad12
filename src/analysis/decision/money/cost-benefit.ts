import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import type { Discounting } from './discount-factors';
import { presentValue } from './present-value';

export interface CostBenefit {
  readonly presentBenefits: number;
  readonly presentCosts: number;
  readonly net: number;
  /** PV benefits / PV costs; null without costs. */
  readonly ratio: number | null;
}

/**
 * Benefits against costs, both as amounts ≥ 0 by year. On which side savings stand changes the ratio, never the net value: keep to one
 * (Boardman et al. 2018, ch. 2). Refuses negative amounts, for they belong to the other side.
 */
export function costBenefit(
  benefits: readonly number[],
  costs: readonly number[],
  discounting: Discounting,
  start: 0 | 1 = 0,
): MethodAnswer<CostBenefit> {
  for (const [side, amounts] of Object.entries({ benefits, costs })) {
    const negative = amounts.findIndex((amount) => amount < 0);
    if (negative >= 0) return refuse('negative', side, negative);
  }
  const gains = presentValue(benefits, discounting, start);
  if (!gains.ok) return gains;
  const spent = presentValue(costs, discounting, start);
  if (!spent.ok) return spent;
  return ok({
    presentBenefits: gains.value,
    presentCosts: spent.value,
    net: gains.value - spent.value,
    ratio: spent.value > 0 ? gains.value / spent.value : null,
  });
}
