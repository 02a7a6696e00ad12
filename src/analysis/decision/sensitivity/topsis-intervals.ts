import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { type TopsisScaling, topsis } from '../ranking/topsis';
import { completeTable } from '../table/complete-table';
import type { DecisionTable } from '../table/decision-table';
import { tableWeights } from '../table/table-weights';
import { searchedInterval } from './searched-interval';

/**
 * Intervals of the weight of each criterion in which the leader of TOPSIS stays first, the others in proportion; searched, not exact
 * (`searchedInterval`). Refuses as `topsis`.
 */
export function topsisIntervals(
  table: DecisionTable,
  scaling: TopsisScaling,
): MethodAnswer<
  readonly { readonly of: string; readonly weight: number; readonly low: number; readonly high: number }[]
> {
  const complete = completeTable(table);
  if (!complete.ok) return complete;
  const { leaves } = complete.value;
  const weights = tableWeights(leaves);
  if (!weights.ok) return weights;
  const at = (j: number, x: number) =>
    topsis(
      {
        ...table,
        criteria: leaves.map(({ criterion }, k) => {
          const others = 1 - entry(weights.value, j);
          const share = others > 0 ? entry(weights.value, k) / others : 0;
          return { ...criterion, weight: k === j ? x : (1 - x) * share };
        }),
      },
      scaling,
    );
  const now = topsis(table, scaling);
  if (!now.ok) return now;
  const leader = now.value.alternatives.findIndex(({ rank }) => rank === 1);
  const whole = weights.value.findIndex((weight) => 1 - weight < 1e-12);
  if (whole >= 0) return refuse('whole-weight', ...(leaves[whole]?.at ?? []), 'weight');
  return ok(
    leaves.map(({ criterion: { name } }, j) => {
      const weight = entry(weights.value, j);
      const leads = (x: number) => {
        const moved = at(j, x);
        return moved.ok && moved.value.alternatives[leader]?.rank === 1;
      };
      return { of: name, weight, ...searchedInterval(leads, weight) };
    }),
  );
}
