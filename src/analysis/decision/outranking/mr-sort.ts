import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum, unitTieWidth } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { completeTable } from '../table/complete-table';
import type { Criterion, DecisionTable } from '../table/decision-table';
import { tableWeights } from '../table/table-weights';

/** A class with the least scores that belong to it; `veto`: a score as bad as this bars the class, null bars nothing. */
export interface SortClass {
  readonly name: string;
  readonly profile: readonly number[];
  readonly veto?: readonly (number | null)[] | undefined;
}

export interface Sorted {
  readonly name: string;
  readonly class: string;
  /** Of each class tried, from the best: the weight that reaches its profile, and the criteria whose veto bars it. */
  readonly tried: readonly { readonly class: string; readonly support: number; readonly vetoes: readonly string[] }[];
}

/**
 * MR-Sort with veto (Leroy, Mousseau & Pirlot 2011), the simplified pessimistic ELECTRE TRI: an option is at least of a class if criteria of
 * weight ≥ majority reach its profile and no veto bars it; tried from the best class down, `lowest` is what is left. `majority` is a share of
 * the whole weight, above ½ to 1 by custom. Scores in the criterion's unit. Refuses profiles that are not ordered from best to worst, a
 * veto that bars scores which reach the profile, and a class named twice.
 */
export function mrSort(
  table: DecisionTable,
  classes: readonly SortClass[],
  lowest: string,
  majority: number,
): MethodAnswer<readonly Sorted[]> {
  const complete = completeTable(table);
  if (!complete.ok) return complete;
  const { names, leaves, scores } = complete.value;
  const weights = tableWeights(leaves);
  if (!weights.ok) return weights;
  if (classes.length === 0) return refuse('nothing-given', 'classes');
  if (!(majority > 0 && majority <= 1)) return refuse('majority', 'options', 'majority');
  const criteria = leaves.map(({ criterion }) => criterion);
  const reaches = reaching(
    criteria,
    criteria.map((_, j) =>
      unitTieWidth([...scores.map((row) => entry(row, j)), ...classes.map(({ profile }) => profile[j] ?? 0)]),
    ),
  );
  for (const [index, { name, profile, veto }] of classes.entries()) {
    if (name === lowest || classes.findIndex((one) => one.name === name) < index)
      return refuse('same-name', 'classes', index, 'name');
    if (profile.length !== criteria.length) return refuse('ragged', 'classes', index, 'profile');
    if (veto && veto.length !== criteria.length) return refuse('ragged', 'classes', index, 'veto');
    const barring = criteria.findIndex(
      (_, j) => typeof veto?.[j] === 'number' && reaches(j, veto[j] ?? 0, entry(profile, j)),
    );
    if (barring >= 0) return refuse('veto-order', 'classes', index, 'veto', barring);
    const better = classes[index - 1]?.profile;
    const unordered = criteria.findIndex((_, j) => better && !reaches(j, entry(better, j), entry(profile, j)));
    if (unordered >= 0) return refuse('profile-order', 'classes', index, 'profile', unordered);
  }
  return ok(
    names.map((name, i) => {
      const row = scores[i] ?? [];
      const tried: { class: string; support: number; vetoes: readonly string[] }[] = [];
      for (const { name: of, profile, veto } of classes) {
        const support = exactSum(
          criteria.map((_, j) => (reaches(j, entry(row, j), entry(profile, j)) ? entry(weights.value, j) : 0)),
        );
        const barred = (_: Criterion, j: number) =>
          typeof veto?.[j] === 'number' && reaches(j, veto[j] ?? 0, entry(row, j));
        const vetoes = criteria.filter(barred).map((one) => one.name);
        tried.push({ class: of, support, vetoes });
        if (support >= majority - 1e-12 && vetoes.length === 0) return { name, class: of, tried };
      }
      return { name, class: lowest, tried };
    }),
  );
}

/** Whether a score on the criterion j is at least as good as another, within its tie width. */
const reaching =
  (criteria: readonly Criterion[], widths: readonly number[]) =>
  (j: number, score: number, other: number): boolean =>
    (criteria[j]?.direction === 'down' ? other - score : score - other) >= -entry(widths, j);
