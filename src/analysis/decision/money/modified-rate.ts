import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

/**
 * Modified internal rate of return, (FV of inflows at the reinvestment rate / PV of outflows at the finance rate)^(1/n) − 1 over n periods
 * (Lin 1976; spreadsheets' MIRR). Refuses flows without both signs, and rates of −100 % and below.
 */
export function modifiedRate(flows: readonly number[], finance: number, reinvest: number): MethodAnswer<number> {
  if (!(finance > -1)) return refuse('rate-below', 'options', 'finance');
  if (!(reinvest > -1)) return refuse('rate-below', 'options', 'reinvest');
  const n = flows.length - 1;
  const inflows = exactSum(flows.map((flow, t) => Math.max(0, flow) * (1 + reinvest) ** (n - t)));
  const outflows = exactSum(flows.map((flow, t) => Math.max(0, -flow) / (1 + finance) ** t));
  if (!(inflows > 0 && outflows > 0)) return refuse('no-sign-change', 'flows');
  return ok((inflows / outflows) ** (1 / n) - 1);
}
