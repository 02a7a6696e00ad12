import type { MethodAnswer } from '@/analysis/refusal';
import { entry, exactSum, ranksDown } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { completeTable, type Missing } from '../table/complete-table';
import type { DecisionTable } from '../table/decision-table';
import { tableWeights } from '../table/table-weights';
import type { Notice } from './notices';
import { scaleNotices } from './scale-notices';
import { valuesOf } from './values-of';

export interface WeightedSum {
  readonly criteria: readonly { readonly name: string; readonly path: readonly string[]; readonly weight: number }[];
  readonly alternatives: readonly WeighedOption[];
  readonly notices: readonly Notice[];
}

interface WeighedOption {
  readonly name: string;
  /** V = Σ w_j v_j. */
  readonly value: number;
  /** From 1; equal values share a rank: 1, 1, 3. */
  readonly rank: number;
  /** v_j of each criterion. */
  readonly values: readonly number[];
  /** w_j v_j of each criterion; together `value`. */
  readonly contributions: readonly number[];
}

/**
 * The additive value model, V_i = Σ_j w_j u_j(x_ij) over the leaves of a criteria tree (Edwards & Barron 1994, SMARTS; Keeney & Raiffa
 * 1976). Scores in each criterion's unit, values without unit. Refuses what `completeTable`, `tableWeights` and `valuesOf` refuse.
 */
export function weightedSum(table: DecisionTable, missing: Missing = 'refuse'): MethodAnswer<WeightedSum> {
  const complete = completeTable(table, missing);
  if (!complete.ok) return complete;
  const { names, leaves, scores, dropped } = complete.value;
  const weights = tableWeights(leaves);
  if (!weights.ok) return weights;
  const criteria = leaves.map(({ criterion }) => criterion);
  const values = valuesOf(criteria, scores, leaves);
  if (!values.ok) return values;
  const parts = values.value.map((row) => row.map((value, j) => value * entry(weights.value, j)));
  const totals = parts.map(exactSum);
  const ranks = ranksDown(totals);
  return ok({
    criteria: leaves.map(({ path, criterion: { name } }, j) => ({ name, path, weight: entry(weights.value, j) })),
    alternatives: names.map((name, i) => ({
      name,
      value: entry(totals, i),
      rank: entry(ranks, i),
      values: values.value[i] ?? [],
      contributions: parts[i] ?? [],
    })),
    notices: [...scaleNotices(criteria, scores), ...dropped.map((about) => ({ notice: 'dropped', about }) as const)],
  });
}
