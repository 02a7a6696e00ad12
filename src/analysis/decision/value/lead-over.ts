import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import type { WeightedSum } from './weighted-sum';

export interface Lead {
  readonly of: string;
  readonly over: string;
  /** V_A − V_B. */
  readonly lead: number;
  /** w_j (v_Aj − v_Bj), the largest first; together `lead`. */
  readonly parts: readonly { readonly criterion: string; readonly part: number }[];
}

/** Why A and not B: the difference of their values by criterion, Σ_j w_j (v_Aj − v_Bj) = V_A − V_B. Refuses a name not in the answer. */
export function leadOver({ criteria, alternatives }: WeightedSum, of: string, over: string): MethodAnswer<Lead> {
  const a = alternatives.find(({ name }) => name === of);
  const b = alternatives.find(({ name }) => name === over);
  if (!a || !b) return refuse('unknown-name', a ? 'over' : 'of');
  const parts = criteria.map(({ name }, j) => ({
    criterion: name,
    part: entry(a.contributions, j) - entry(b.contributions, j),
  }));
  return ok({
    of,
    over,
    lead: exactSum(parts.map(({ part }) => part)),
    parts: parts.toSorted((x, y) => y.part - x.part),
  });
}
