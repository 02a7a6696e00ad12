import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import type { LinearScores } from './stability-interval';

export interface ScoreMargin {
  readonly criterion: string;
  readonly rival: string;
  /** How much worth on this criterion the leader can lose, by itself, before the nearest rival draws level: (V_a − V_b)/w_j. */
  readonly loss: number;
  /** Whether it has so much to lose down to a value of 0. */
  readonly possible: boolean;
}

/** What the leader can lose on each criterion and stay first (Triantaphyllou & Sánchez 1997, part 2). Criteria without weight are left out. */
export function scoreMargins({ names, criteria, values, weights }: LinearScores): MethodAnswer<readonly ScoreMargin[]> {
  if (names.length < 2) return refuse('fewer-than-two', 'alternatives');
  const totals = values.map((row) => exactSum(row.map((u, j) => u * entry(weights, j))));
  const leader = totals.indexOf(Math.max(...totals));
  const others = totals.map((total, i) => (i === leader ? -Infinity : total));
  const second = others.indexOf(Math.max(...others));
  const lead = entry(totals, leader) - entry(totals, second);
  return ok(
    criteria.flatMap((criterion, j) => {
      const weight = entry(weights, j);
      if (weight <= 0) return [];
      const loss = lead / weight;
      return [
        { criterion, rival: names[second] ?? '', loss, possible: loss <= entry(values[leader] ?? [], j) + 1e-12 },
      ];
    }),
  );
}
