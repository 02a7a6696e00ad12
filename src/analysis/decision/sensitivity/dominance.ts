import { entry } from '@/analysis/statistics';
import type { LinearScores } from './stability-interval';

/** Pairs in which one option is at least as good on every criterion and better on one, by more than 1e-9 (Pareto dominance). */
export function dominance({
  names,
  values,
}: Pick<LinearScores, 'names' | 'values'>): readonly { readonly dominant: string; readonly dominated: string }[] {
  return names.flatMap((dominant, i) =>
    names.flatMap((dominated, k) => {
      const leads = (values[i] ?? []).map((u, j) => u - entry(values[k] ?? [], j));
      return i !== k && leads.every((lead) => lead >= -1e-9) && leads.some((lead) => lead > 1e-9)
        ? [{ dominant, dominated }]
        : [];
    }),
  );
}
