import type { MethodAnswer } from '@/analysis/refusal';
import { entry, ranksDown, TIE } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import type { DecisionTable } from '../table/decision-table';

export interface Reversal {
  readonly without: string;
  /** Pairs whose order is another one when `without` is not among the options. */
  readonly turned: readonly { readonly before: string; readonly after: string }[];
}

/** Scores of the options of a table by a method, the highest best. */
type Scorer = (table: DecisionTable) => MethodAnswer<readonly { readonly name: string; readonly score: number }[]>;

/**
 * What changes when each option in turn is taken away (Belton & Gear 1983; Triantaphyllou & Baig 2005): for every pair (x before y) that stands
 * y before x, or tied, without it. An option whose absence leaves nothing to rank is left out. Refuses what the method refuses.
 */
export function rankReversals(table: DecisionTable, score: Scorer): MethodAnswer<readonly Reversal[]> {
  const whole = score(table);
  if (!whole.ok) return whole;
  const names = whole.value.map(({ name }) => name);
  const ranks = ranksDown(whole.value.map((one) => one.score));
  const reversals: Reversal[] = [];
  for (const without of names) {
    const rest = score({ ...table, alternatives: table.alternatives.filter(({ name }) => name !== without) });
    if (!rest.ok) continue;
    const scores = new Map(rest.value.map((one) => [one.name, one.score]));
    const turned = names.flatMap((before, i) =>
      names.flatMap((after, k) => {
        const [first, second] = [scores.get(before), scores.get(after)];
        if (first === undefined || second === undefined || entry(ranks, i) >= entry(ranks, k)) return [];
        return first - second <= TIE ? [{ before, after }] : [];
      }),
    );
    reversals.push({ without, turned });
  }
  return ok(reversals);
}
