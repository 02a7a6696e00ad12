import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum, quantile, standardDeviation, unitTieWidth } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import type { Discounting } from '../money/discount-factors';
import { type Draw, drawFactors, type UncertainFactor } from './draw-factors';
import { partialInformation, perfectInformation, type Worth } from './partial-information';
import { readyTerms, sumOfProducts, type Term } from './product-model';

export interface ChanceOption {
  readonly name: string;
  readonly terms: readonly Term[];
}

export interface MonteCarlo {
  readonly alternatives: readonly {
    readonly name: string;
    readonly mean: number;
    /** Standard error of the mean, sd/√N. */
    readonly standardError: number;
    readonly sd: number;
    readonly quantiles: {
      readonly p5: number;
      readonly p25: number;
      readonly p50: number;
      readonly p75: number;
      readonly p95: number;
    };
    /** From the least drawn to the greatest in steps of 1 %: 0, 1, … 100 %. */
    readonly percentiles: readonly number[];
    /** P(result < 0). */
    readonly belowZero: number;
    /** Share of samples in which it is the best; ties share. */
    readonly best: number;
  }[];
  /** E max − max E: what knowing everything beforehand is worth, at most; and knowing one factor. */
  readonly perfectInformation: {
    readonly all: number;
    readonly standardError: number;
    readonly factors: readonly ({ readonly factor: string } & Worth)[];
  } | null;
  readonly samples: number;
  readonly seed: number;
  readonly shrunk: number;
}

/**
 * Monte Carlo of options whose results are sums of products of uncertain factors (`readyTerms`, `drawFactors`); quantiles type 7, SD with n − 1.
 * Results in the unit of the amounts. With several options also the expected value of perfect information (Raiffa & Schlaifer 1961). Refuses what
 * the parts refuse.
 */
export function monteCarlo(
  options: readonly ChanceOption[],
  factors: readonly UncertainFactor[],
  draw: Draw,
  discounting: Discounting = 0,
): MethodAnswer<MonteCarlo> {
  if (options.length === 0) return refuse('nothing-given', 'alternatives');
  const drawn = drawFactors(factors, draw);
  if (!drawn.ok) return drawn;
  const { columns, shrunk } = drawn.value;
  const names = factors.map(({ name }) => name);
  const results: Float64Array[] = [];
  for (const [index, { terms }] of options.entries()) {
    const ready = readyTerms(terms, names, discounting);
    if (!ready.ok)
      return refuse(
        ready.error.reason,
        ...(ready.error.at[0] === 'options' ? [] : ['alternatives', index]),
        ...ready.error.at,
      );
    const values = new Float64Array(names.length);
    results.push(
      Float64Array.from({ length: draw.samples }, (_, s) => {
        for (const [k, column] of columns.entries()) values[k] = entry(column, s);
        return sumOfProducts(ready.value, values);
      }),
    );
  }
  const best = bestShares(results, draw.samples);
  const all = perfectInformation(results);
  return ok({
    alternatives: options.map(({ name }, i) => ({
      name,
      ...summary(results[i] ?? new Float64Array()),
      best: entry(best, i),
    })),
    perfectInformation:
      options.length < 2
        ? null
        : {
            all: all.worth,
            standardError: all.standardError,
            factors: columns.map((column, k) => ({ factor: names[k] ?? '', ...partialInformation(results, column) })),
          },
    samples: draw.samples,
    seed: draw.seed,
    shrunk,
  });
}

function summary(result: Float64Array) {
  const sorted = result.toSorted();
  const at = (share: number) => quantile(sorted, share) ?? 0;
  const sd = standardDeviation(Array.from(result)) ?? 0;
  return {
    mean: exactSum(result) / result.length,
    standardError: sd / Math.sqrt(result.length),
    sd,
    quantiles: { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) },
    percentiles: Array.from({ length: 101 }, (_, k) => at(k / 100)),
    belowZero: sorted.filter((value) => value < 0).length / result.length,
  };
}

function bestShares(results: readonly Float64Array[], samples: number): readonly number[] {
  const shares = results.map(() => 0);
  for (let s = 0; s < samples; s += 1) {
    const values = results.map((result) => entry(result, s));
    const least = Math.max(...values) - unitTieWidth(values);
    const first = values.flatMap((value, i) => (value >= least ? [i] : []));
    for (const i of first) shares[i] = entry(shares, i) + 1 / first.length;
  }
  return shares.map((share) => share / samples);
}
