import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { exactSum } from '@/analysis/statistics';
import { daysBetween, isCivilDate, ok } from '@/core/kernel';

/** Present value of dated flows on the day of the first, Σ F_i (1 + r)^(−d_i/365) (spreadsheets' XNPV). Refuses days that do not exist or lie before the first. */
export function datedPresentValue(
  flows: readonly { readonly on: string; readonly amount: number }[],
  rate: number,
): MethodAnswer<number> {
  if (!(rate > -1)) return refuse('rate-below', 'options', 'rate');
  const start = flows[0]?.on;
  if (start === undefined) return refuse('nothing-given', 'flows');
  const parts: number[] = [];
  for (const [index, { on, amount }] of flows.entries()) {
    if (!isCivilDate(start) || !isCivilDate(on)) return refuse('not-a-day', 'flows', index, 'on');
    const days = daysBetween(start, on);
    if (days < 0) return refuse('days-order', 'flows', index, 'on');
    parts.push(amount * (1 + rate) ** (-days / 365));
  }
  return ok(exactSum(parts));
}
