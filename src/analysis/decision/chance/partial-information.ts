import { entry, exactSum, standardDeviation } from '@/analysis/statistics';

/** What knowing is worth, in the unit of the results, with its standard error. */
export interface Worth {
  readonly worth: number;
  readonly standardError: number;
}

/** E max_i V_i − max_i E V_i: what knowing everything beforehand is worth, at most (Raiffa & Schlaifer 1961). */
export function perfectInformation(results: readonly Float64Array[]): Worth {
  return gain(results, (s) => Math.max(...results.map((result) => entry(result, s))));
}

/**
 * Expected value of partial perfect information on one factor, E_x[max_i E(V_i | x)] − max_i E(V_i), with samples sorted by the factor and cut into
 * √N bins of like size (Strong & Oakley 2013). In each bin one half of the samples chooses the option and the other half tells what it brings: the
 * largest of several means is too large by chance, so a factor that plays no part would look worth knowing. Never below 0. Options in `results`,
 * samples in the order of `factor`.
 */
export function partialInformation(results: readonly Float64Array[], factor: Float64Array): Worth {
  const samples = factor.length;
  if (factor.every((value) => value === factor[0])) return { worth: 0, standardError: 0 };
  const order = Array.from(factor, (_, s) => s).sort((a, b) => entry(factor, a) - entry(factor, b));
  const bins = Math.max(1, Math.min(100, Math.floor(Math.sqrt(samples))));
  const brought = new Float64Array(samples);
  for (let bin = 0; bin < bins; bin += 1) {
    const part = order.slice(Math.floor((bin * samples) / bins), Math.floor(((bin + 1) * samples) / bins));
    const halves = [part.filter((s) => s % 2 === 0), part.filter((s) => s % 2 === 1)];
    for (const [half, telling] of halves.entries()) {
      const chosen = bestOver(results, halves[1 - half] ?? []);
      for (const s of telling) brought[s] = entry(chosen, s);
    }
  }
  return gain(results, (s) => entry(brought, s));
}

/** The option with the largest sum over some samples; over none, the first. */
function bestOver(results: readonly Float64Array[], samples: readonly number[]): Float64Array {
  const sums = results.map((result) => exactSum(samples.map((s) => entry(result, s))));
  return results[sums.indexOf(Math.max(...sums))] ?? new Float64Array();
}

function gain(results: readonly Float64Array[], brought: (sample: number) => number): Worth {
  const sums = results.map((result) => exactSum(result));
  const leader = results[sums.indexOf(Math.max(...sums))] ?? new Float64Array();
  const gains = Array.from(leader, (value, s) => brought(s) - value);
  return {
    worth: Math.max(0, exactSum(gains) / gains.length),
    standardError: (standardDeviation(gains) ?? 0) / Math.sqrt(gains.length),
  };
}
