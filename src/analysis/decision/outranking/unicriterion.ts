import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum, valuesByColumn } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import type { Criterion } from '../table/decision-table';
import { type Preference, preferenceOf } from './preference';

/** P_j(a, b) of each criterion: criteria, then options a, then options b. Differences are positive where a is better. */
export function preferenceDegrees(
  criteria: readonly Criterion[],
  preferences: readonly Preference[],
  scores: readonly (readonly number[])[],
): MethodAnswer<readonly (readonly (readonly number[])[])[]> {
  if (preferences.length !== criteria.length) return refuse('ragged', 'preferences');
  const degrees: (readonly (readonly number[])[])[] = [];
  for (const [j, column] of valuesByColumn(scores).entries()) {
    const preference = preferences[j] ?? ({ kind: 'usual' } as const);
    const shape = preferenceOf(preference, Math.max(...column) - Math.min(...column));
    if (!shape.ok) return refuse(shape.error.reason, 'preferences', j);
    const sign = criteria[j]?.direction === 'down' ? -1 : 1;
    degrees.push(column.map((a) => column.map((b) => shape.value(sign * (a - b)))));
  }
  return ok(degrees);
}

/** φ_j(a) = (1/(m − 1)) Σ_b P_j(a, b) − P_j(b, a), options in rows, criteria in columns: φ = Σ w_j φ_j. */
export function unicriterionFlows(
  degrees: readonly (readonly (readonly number[])[])[],
): readonly (readonly number[])[] {
  const m = degrees[0]?.length ?? 0;
  return Array.from({ length: m }, (_, a) =>
    degrees.map((matrix) => exactSum(matrix.map((row, b) => entry(matrix[a] ?? [], b) - entry(row, a))) / (m - 1)),
  );
}
