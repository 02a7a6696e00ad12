import { entry, exactSum } from '@/analysis/statistics';

/**
 * Expected value of partial perfect information on one factor, E_x[max_i E(V_i | x)] − max_i E(V_i), with samples sorted by the factor and cut into
 * √N bins of like size (Strong & Oakley 2013). Never below 0. Options in `results`, samples in the order of `factor`.
 */
export function partialInformation(results: readonly Float64Array[], factor: Float64Array): number {
  const samples = factor.length;
  if (factor.every((value) => value === factor[0])) return 0;
  const order = Array.from(factor, (_, s) => s).sort((a, b) => entry(factor, a) - entry(factor, b));
  const bins = Math.max(1, Math.min(100, Math.floor(Math.sqrt(samples))));
  const tops: number[] = [];
  for (let bin = 0; bin < bins; bin += 1) {
    const part = order.slice(Math.floor((bin * samples) / bins), Math.floor(((bin + 1) * samples) / bins));
    tops.push(Math.max(...results.map((result) => exactSum(part.map((s) => entry(result, s))))));
  }
  const knowing = exactSum(tops) / samples;
  return Math.max(0, knowing - Math.max(...results.map((result) => exactSum(result) / samples)));
}
