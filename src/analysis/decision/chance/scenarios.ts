import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum, unitTieWidth, valuesByColumn } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

export interface ScenarioTable {
  /** Results of options in rows, scenarios in columns; more is better. */
  readonly payoffs: readonly (readonly number[])[];
  /** Together 1; without them no expected values are told. */
  readonly probabilities?: readonly number[] | undefined;
  /** Least acceptable result in each scenario. */
  readonly limits?: readonly number[] | undefined;
}

export interface ScenarioFigures {
  readonly regret: readonly (readonly number[])[];
  readonly maxRegret: readonly number[];
  readonly worst: readonly number[];
  readonly best: readonly number[];
  readonly hurwicz: readonly number[];
  readonly mean: readonly number[];
  readonly expected: readonly number[] | null;
  /** Share, or with probabilities the probability, of scenarios that meet their limit. */
  readonly satisficing: readonly number[] | null;
  /** E max − max E; null without probabilities. */
  readonly perfectInformation: number | null;
}

/**
 * Decision without probabilities: regret r_is = max_k P_ks − P_is and its maximum (Savage 1951), worst (Wald), Hurwicz α max + (1 − α) min, mean
 * (Laplace), share of scenarios within limits (Simon). Regret depends on the options present: adding one can change whose maximum is least.
 * In the unit of the payoffs. Refuses ragged rows, α outside 0 to 1, probabilities that do not add up to 1.
 */
export function scenarioFigures(
  { payoffs, probabilities, limits }: ScenarioTable,
  alpha: number,
): MethodAnswer<ScenarioFigures> {
  const count = payoffs[0]?.length ?? 0;
  if (count === 0) return refuse('nothing-given', 'alternatives');
  const ragged = payoffs.findIndex((row) => row.length !== count);
  if (ragged >= 0) return refuse('ragged', 'alternatives', ragged, 'payoffs');
  if (!(alpha >= 0 && alpha <= 1)) return refuse('not-share', 'options', 'alpha');
  if (limits && limits.length !== count) return refuse('ragged', 'limits');
  if (probabilities && !areProbabilities(probabilities, count)) return refuse('probabilities', 'probabilities');
  const width = unitTieWidth([...payoffs.flat(), ...(limits ?? [])]);
  const tops = valuesByColumn(payoffs).map((column) => Math.max(...column));
  const regret = payoffs.map((row) => row.map((value, s) => entry(tops, s) - value));
  const shares = probabilities ?? tops.map(() => 1 / count);
  const expected = probabilities ? payoffs.map((row) => weigh(row, probabilities)) : null;
  return ok({
    regret,
    maxRegret: regret.map((row) => Math.max(...row)),
    worst: payoffs.map((row) => Math.min(...row)),
    best: payoffs.map((row) => Math.max(...row)),
    hurwicz: payoffs.map((row) => alpha * Math.max(...row) + (1 - alpha) * Math.min(...row)),
    mean: payoffs.map((row) => exactSum(row) / count),
    expected,
    satisficing: limits
      ? payoffs.map((row) =>
          weigh(
            row.map((value, s) => +(value >= entry(limits, s) - width)),
            shares,
          ),
        )
      : null,
    perfectInformation: expected && probabilities ? weigh(tops, probabilities) - Math.max(...expected) : null,
  });
}

export const areProbabilities = (values: readonly number[], count: number): boolean =>
  values.length === count && values.every((p) => p >= 0) && Math.abs(exactSum(values) - 1) <= 1e-9;

const weigh = (values: readonly number[], shares: readonly number[]): number =>
  exactSum(values.map((value, s) => value * entry(shares, s)));
