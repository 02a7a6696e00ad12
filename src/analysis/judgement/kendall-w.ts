import { isWorkable } from '@/analysis/refusal';
import { midRanks } from '@/analysis/statistics';
import { err, ok, type Result } from '@/core/kernel';

export interface Agreement {
  /** 0: no agreement, 1: all raters rank alike. Corrected for ties. */
  readonly w: number;
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
}

/**
 * Kendall's coefficient of concordance over m raters (rows) and n items (columns), with the correction for ties:
 * W = 12 S / (m² (n³ − n) − m Σ T). Kendall & Babington Smith (1939); Siegel & Castellan (1988), 9.1.
 * Refuses fewer than two raters or items, ragged rows, and ratings in which everyone ties on everything.
 */
export function kendallW(
  ratings: readonly (readonly number[])[],
): Result<Agreement, 'fewer-than-two' | 'ragged' | 'all-tied'> {
  const m = ratings.length;
  const n = ratings[0]?.length ?? 0;
  if (m < 2 || n < 2) return err('fewer-than-two');
  if (ratings.some((row) => row.length !== n || row.some((value) => !isWorkable(value)))) return err('ragged');
  const ranked = ratings.map((row) => midRanks(row));
  const sums = Array.from({ length: n }, (_, item) =>
    ranked.reduce((total, { ranks }) => total + (ranks[item] ?? 0), 0),
  );
  const mean = (m * (n + 1)) / 2;
  const s = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0);
  const ties = ranked.reduce((total, { tieTerm }) => total + tieTerm, 0);
  const denominator = m * m * (n ** 3 - n) - m * ties;
  if (denominator <= 0) return err('all-tied');
  const w = (12 * s) / denominator;
  return ok({ w, chiSquared: m * (n - 1) * w, degreesOfFreedom: n - 1 });
}
