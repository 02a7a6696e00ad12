import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { cell, entry, exactSum, ranksDown, valuesByColumn } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { completeTable, type Missing } from '../table/complete-table';
import type { Criterion, DecisionTable } from '../table/decision-table';
import { tableWeights } from '../table/table-weights';
import type { Notice } from '../value/notices';
import { scaleNotices } from '../value/scale-notices';
import { valuesOf } from '../value/values-of';

/** `vector`: x/√Σx² as in the book; `min-max`: by the options present; `values`: by the value functions, ideal 1 and anti-ideal 0. */
export type TopsisScaling = 'vector' | 'min-max' | 'values';

export interface Topsis {
  readonly alternatives: readonly {
    readonly name: string;
    /** d⁻/(d⁺ + d⁻), 0 to 1. */
    readonly closeness: number;
    readonly rank: number;
    readonly fromIdeal: number;
    readonly fromAntiIdeal: number;
  }[];
  readonly notices: readonly Notice[];
}

/**
 * TOPSIS (Hwang & Yoon 1981): weighted scaled scores, Euclidean distances d⁺ and d⁻ to the ideal and the anti-ideal, closeness
 * d⁻/(d⁺ + d⁻). With `vector` and `min-max` the answer depends on the options present. A constant criterion adds nothing. Refuses both signs
 * in a column with `vector`, one option, and options that do not
 * differ at all.
 */
export function topsis(
  table: DecisionTable,
  scaling: TopsisScaling = 'vector',
  missing: Missing = 'refuse',
): MethodAnswer<Topsis> {
  const complete = completeTable(table, missing);
  if (!complete.ok) return complete;
  const { names, leaves, scores, dropped } = complete.value;
  if (names.length < 2) return refuse('fewer-than-two', 'alternatives');
  const weights = tableWeights(leaves);
  if (!weights.ok) return weights;
  const criteria = leaves.map(({ criterion }) => scaledAs(criterion, scaling));
  const values = valuesOf(criteria, scores, leaves);
  if (!values.ok) return values;
  const columns = valuesByColumn(values.value);
  const ideal = columns.map((column) => (scaling === 'values' ? 1 : Math.max(...column)));
  const anti = columns.map((column) => (scaling === 'values' ? 0 : Math.min(...column)));
  const distance = (row: number, from: readonly number[]) =>
    Math.sqrt(exactSum(from.map((end, j) => (entry(weights.value, j) * (cell(values.value, row, j) - end)) ** 2)));
  const [far, near] = [names.map((_, i) => distance(i, ideal)), names.map((_, i) => distance(i, anti))];
  if (names.some((_, i) => entry(far, i) + entry(near, i) === 0)) return refuse('no-difference', 'alternatives');
  const closeness = names.map((_, i) => entry(near, i) / (entry(far, i) + entry(near, i)));
  const ranks = ranksDown(closeness);
  return ok({
    alternatives: names.map((name, i) => ({
      name,
      closeness: entry(closeness, i),
      rank: entry(ranks, i),
      fromIdeal: entry(far, i),
      fromAntiIdeal: entry(near, i),
    })),
    notices: [...scaleNotices(criteria, scores), ...dropped.map((about) => ({ notice: 'dropped', about }) as const)],
  });
}

const scaledAs = (criterion: Criterion, scaling: TopsisScaling): Criterion =>
  scaling === 'values' ? criterion : { ...criterion, value: { kind: scaling === 'vector' ? 'vector' : 'local' } };
