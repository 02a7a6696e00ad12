import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { cell, entry, exactSum, ranksDown, TIE } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { completeTable } from '../table/complete-table';
import type { DecisionTable } from '../table/decision-table';
import { tableWeights } from '../table/table-weights';
import type { Preference } from './preference';
import { preferenceDegrees, unicriterionFlows } from './unicriterion';

export interface Promethee {
  readonly alternatives: readonly {
    readonly name: string;
    /** φ⁺ and φ⁻, 0 to 1; φ = φ⁺ − φ⁻, all together 0. */
    readonly leaving: number;
    readonly entering: number;
    readonly net: number;
    /** PROMETHEE II. */
    readonly rank: number;
    /** φ_j; net = Σ w_j φ_j. */
    readonly unicriterion: readonly number[];
  }[];
  /** π(a, b) = Σ w_j P_j(a, b). */
  readonly indices: readonly (readonly number[])[];
  /** PROMETHEE I, each pair once. */
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly relation: 'preferred' | 'less-preferred' | 'indifferent' | 'incomparable';
    /** |φ(a) − φ(b)| ≤ 2/(m − 1): the order can turn when another option is taken away (Mareschal, De Smet & Nemery 2008). */
    readonly canReverse: boolean;
  }[];
}

/**
 * PROMETHEE I and II (Brans & Vincke 1985; Brans, Vincke & Mareschal 1986), flows divided by m − 1. Scores and thresholds in the unit of the
 * criterion. Refuses one option, and thresholds as `preferenceOf`.
 */
export function promethee(table: DecisionTable, preferences: readonly Preference[]): MethodAnswer<Promethee> {
  const complete = completeTable(table);
  if (!complete.ok) return complete;
  const { names, leaves, scores } = complete.value;
  if (names.length < 2) return refuse('fewer-than-two', 'alternatives');
  const weights = tableWeights(leaves);
  if (!weights.ok) return weights;
  const degrees = preferenceDegrees(
    leaves.map(({ criterion }) => criterion),
    preferences,
    scores,
  );
  if (!degrees.ok) return degrees;
  const others = names.length - 1;
  const indices = names.map((_, a) =>
    names.map((__, b) => exactSum(degrees.value.map((p, j) => entry(weights.value, j) * cell(p, a, b)))),
  );
  const leaving = indices.map((row) => exactSum(row) / others);
  const entering = names.map((_, b) => exactSum(indices.map((row) => entry(row, b))) / others);
  const net = leaving.map((value, i) => value - entry(entering, i));
  const [unicriterion, ranks] = [unicriterionFlows(degrees.value), ranksDown(net)];
  return ok({
    alternatives: names.map((name, i) => ({
      name,
      leaving: entry(leaving, i),
      entering: entry(entering, i),
      net: entry(net, i),
      rank: entry(ranks, i),
      unicriterion: unicriterion[i] ?? [],
    })),
    indices,
    pairs: names.flatMap((a, i) =>
      names.slice(i + 1).map((b, k) => ({
        a,
        b,
        relation: relationOf(
          entry(leaving, i) - entry(leaving, i + 1 + k),
          entry(entering, i + 1 + k) - entry(entering, i),
        ),
        canReverse: others > 1 && Math.abs(entry(net, i) - entry(net, i + 1 + k)) <= 2 / others + TIE,
      })),
    ),
  });
}

/** By the lead of a in what leaves it, and in how little enters it. */
function relationOf(leaving: number, entering: number) {
  const [out, into] = [leaving, entering].map((lead) => (Math.abs(lead) <= TIE ? 0 : Math.sign(lead)));
  if (out === 0 && into === 0) return 'indifferent';
  if ((out ?? 0) >= 0 && (into ?? 0) >= 0) return 'preferred';
  return (out ?? 0) <= 0 && (into ?? 0) <= 0 ? 'less-preferred' : 'incomparable';
}
