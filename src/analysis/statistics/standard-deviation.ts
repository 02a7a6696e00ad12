import { exactSum } from './exact-sum';
import { mean } from './mean';

/**
 * Sample standard deviation, √(Σ(x − x̄)² / (n − 1)), in two passes with the correction of Chan, Golub & LeVeque (1983).
 * In the unit of the values; undefined for fewer than two.
 */
export function standardDeviation(values: readonly number[]): number | undefined {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return undefined;
  const away = values.map((value) => value - centre);
  const squares = exactSum(away.map((part) => part * part)) - exactSum(away) ** 2 / values.length;
  return Math.sqrt(Math.max(0, squares) / (values.length - 1));
}
