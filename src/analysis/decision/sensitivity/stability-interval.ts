import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

/** A straight model: score of option i = Σ_j w_j u_ij. Values of a weighted sum, or unicriterion flows of PROMETHEE. */
export interface LinearScores {
  readonly names: readonly string[];
  readonly criteria: readonly string[];
  /** Options in rows, criteria in columns. */
  readonly values: readonly (readonly number[])[];
  /** Together 1. */
  readonly weights: readonly number[];
}

export interface StabilityInterval {
  readonly of: string;
  /** The weight now. */
  readonly weight: number;
  /** The leader stays first while the weight is from `low` to `high`, the others keeping their proportions. */
  readonly low: number;
  readonly high: number;
  /** Who takes the lead below and above; null: nobody, to the end of the scale. */
  readonly below: string | null;
  readonly above: string | null;
}

/**
 * How far the weight of a criterion, or of a branch of criteria, can move before the leader is no longer first. With the weight at x and the
 * others in proportion, S_i(x) = x u_i + (1 − x) r_i is a straight line, so the interval is the intersection of one inequality for each rival:
 * exact, no sampling (Mareschal 1988; Rios Insua & French 1991). Refuses a branch that carries all the weight: nothing is left to be in proportion.
 */
export function stabilityInterval(
  { names, values, weights }: LinearScores,
  of: string,
  branch: readonly number[],
): MethodAnswer<StabilityInterval> {
  const inside = (j: number) => branch.includes(j);
  const weight = exactSum(weights.filter((_, j) => inside(j)));
  if (1 - weight < 1e-12) return refuse('whole-weight', 'criteria');
  const part = (row: readonly number[], here: boolean) =>
    exactSum(row.map((u, j) => (inside(j) === here ? u * entry(weights, j) : 0)));
  // A branch without weight has no proportions of its own: its criteria count alike.
  const own = (row: readonly number[]) =>
    weight > 0 ? part(row, true) / weight : exactSum(row.filter((_, j) => inside(j))) / branch.length;
  const lines = values.map((row) => ({ u: own(row), r: part(row, false) / (1 - weight) }));
  const now = lines.map(({ u, r }) => weight * u + (1 - weight) * r);
  const leader = now.indexOf(Math.max(...now));
  let [low, high]: [number, number] = [0, 1];
  let [below, above]: [string | null, string | null] = [null, null];
  const top = lines[leader];
  for (const [i, line] of lines.entries()) {
    if (!top || i === leader) continue;
    const [atZero, atOne] = [top.r - line.r, top.u - line.u];
    const slope = atOne - atZero;
    if (Math.abs(slope) < 1e-15) continue;
    const crossing = Math.min(1, Math.max(0, -atZero / slope));
    if (slope > 0 && atZero < 0 && crossing > low) [low, below] = [Math.min(crossing, weight), names[i] ?? null];
    if (slope < 0 && atOne < 0 && crossing < high) [high, above] = [Math.max(crossing, weight), names[i] ?? null];
  }
  return ok({ of, weight, low, high, below, above });
}
