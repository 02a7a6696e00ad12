import { entry } from './entry';
import { exactSum } from './exact-sum';
import { mean } from './mean';

/** Pearson's r of two series of equal length; undefined where one of them is constant or has fewer than two values. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [x0, y0] = [mean(xs), mean(ys)];
  if (x0 === undefined || y0 === undefined || xs.length < 2) return undefined;
  const dx = xs.map((x) => x - x0);
  const dy = ys.map((y) => y - y0);
  const spread = Math.sqrt(exactSum(dx.map((d) => d * d)) * exactSum(dy.map((d) => d * d)));
  if (spread <= 0) return undefined;
  const r = exactSum(dx.map((d, i) => d * entry(dy, i))) / spread;
  return Math.min(1, Math.max(-1, r));
}
