import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import type { DecisionTable } from '../table/decision-table';
import { readTable } from '../table/read-table';
import { tableWeights } from '../table/table-weights';
import { valuesOf } from './values-of';

export interface IntervalOption {
  readonly name: string;
  /** Value with every missing score at the worst, and at the best end of its scale. Equal where nothing is missing. */
  readonly low: number;
  readonly high: number;
  /** Best and worst place that the intervals allow. */
  readonly ranks: readonly [number, number];
}

/**
 * The additive value model where scores are missing: a missing score may be anything on its scale, so V lies between Σ w_j v_j with
 * 0 and with 1 in its place (Weber 1987; UK MCA manual). Needs fixed scales; a criterion scaled by the options present is refused,
 * for its ends are unknown.
 */
export function intervalSum(table: DecisionTable): MethodAnswer<readonly IntervalOption[]> {
  const read = readTable(table);
  if (!read.ok) return read;
  const { names, leaves, scores } = read.value;
  const weights = tableWeights(leaves);
  if (!weights.ok) return weights;
  const ends = leaves.map(({ criterion: { value } }) =>
    value?.kind === 'linear'
      ? [value.worst, value.best]
      : value?.kind === 'piecewise'
        ? pointEnds(value.points)
        : undefined,
  );
  const open = leaves.findIndex((_, j) => !ends[j] && scores.some((row) => row[j] === null));
  if (open >= 0) return refuse('needs-scale', ...(leaves[open]?.at ?? []), 'value');
  const totals: (readonly number[])[] = [];
  for (const side of [0, 1]) {
    const filled = scores.map((row) => row.map((score, j) => score ?? ends[j]?.[side] ?? 0));
    const values = valuesOf(
      leaves.map(({ criterion }) => criterion),
      filled,
      leaves,
    );
    if (!values.ok) return values;
    totals.push(values.value.map((row) => exactSum(row.map((value, j) => value * entry(weights.value, j)))));
  }
  const [lows = [], highs = []] = totals;
  return ok(
    names.map((name, i) => {
      const [low, high] = [entry(lows, i), entry(highs, i)];
      const surelyAbove = lows.filter((other, k) => k !== i && other > high + 1e-9).length;
      const perhapsAbove = highs.filter((other, k) => k !== i && other > low + 1e-9).length;
      return { name, low, high, ranks: [1 + surelyAbove, 1 + perhapsAbove] as const };
    }),
  );
}

/** The scores of least and greatest value among the points. */
function pointEnds(points: readonly (readonly [number, number])[]): readonly number[] {
  const byValue = points.toSorted(([, a], [, b]) => a - b);
  return [byValue[0]?.[0] ?? 0, byValue.at(-1)?.[0] ?? 0];
}
