import type { MethodAnswer } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import type { Preference } from '../outranking/preference';
import { preferenceDegrees, unicriterionFlows } from '../outranking/unicriterion';
import { completeTable } from '../table/complete-table';
import type { DecisionTable } from '../table/decision-table';
import type { Leaf } from '../table/leaves-of';
import { tableWeights } from '../table/table-weights';
import { valuesOf } from '../value/values-of';
import type { LinearScores } from './stability-interval';

/** Values of the weighted sum, or with preferences the unicriterion flows of PROMETHEE: both are straight in the weights. Without `weighted` the criteria count alike. */
export function linearScores(
  table: DecisionTable,
  preferences?: readonly Preference[],
  weighted = true,
): MethodAnswer<LinearScores & { readonly leaves: readonly Leaf[] }> {
  const complete = completeTable(table);
  if (!complete.ok) return complete;
  const { names, leaves, scores } = complete.value;
  const weights = weighted ? tableWeights(leaves) : ok(leaves.map(() => 1 / leaves.length));
  if (!weights.ok) return weights;
  const criteria = leaves.map(({ criterion }) => criterion);
  const degrees = preferences && preferenceDegrees(criteria, preferences, scores);
  if (degrees && !degrees.ok) return degrees;
  const values = degrees ? ok(unicriterionFlows(degrees.value)) : valuesOf(criteria, scores, leaves);
  if (!values.ok) return values;
  return ok({
    names,
    criteria: criteria.map(({ name }) => name),
    values: values.value,
    weights: weights.value,
    leaves,
  });
}
