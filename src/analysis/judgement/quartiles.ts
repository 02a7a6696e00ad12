import { quantile } from '@/analysis/statistics';

/** Minimum, quartiles and maximum by linear interpolation (type 7 of Hyndman & Fan 1996, R's default). Undefined for no values. */
export function quartiles(values: readonly number[]): readonly [number, number, number, number, number] | undefined {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const at = (share: number): number => quantile(sorted, share) ?? 0;
  return [at(0), at(0.25), at(0.5), at(0.75), at(1)];
}
