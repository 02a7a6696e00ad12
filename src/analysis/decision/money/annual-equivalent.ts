import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';

/**
 * The yearly amount over n years worth as much as a present value: P r/(1 − (1 + r)^−n), and P/n for r = 0. `years` ≥ 1, `rate` > −1.
 * Refuses what is outside.
 */
export function annualEquivalent(present: number, rate: number, years: number): MethodAnswer<number> {
  if (!(rate > -1)) return refuse('rate-below', 'options', 'rate');
  if (!(Number.isInteger(years) && years > 0)) return refuse('not-positive', 'options', 'years');
  if (rate === 0) return ok(present / years);
  return ok((present * rate) / -Math.expm1(-years * Math.log1p(rate)));
}
