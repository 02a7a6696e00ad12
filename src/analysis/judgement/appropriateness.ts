import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { quantile } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

export interface Appropriateness {
  readonly median: number;
  readonly p30: number;
  readonly p70: number;
  readonly spread: number;
  /** IPRAS, the spread from which the panel disagrees, corrected for asymmetry. */
  readonly limit: number;
  readonly disagreement: boolean;
  readonly judgement: 'appropriate' | 'uncertain' | 'inappropriate';
}

/**
 * RAND/UCLA appropriateness of one indication rated 1 to 9 (Fitch et al. 2001): disagreement if P70 − P30 > IPRAS = 2.35 + 1.5 |5 − (P30 + P70)/2|;
 * appropriate at a median from 7, inappropriate up to 3, both without disagreement; else uncertain. Refuses no ratings and those outside 1 to 9.
 */
export function appropriateness(ratings: readonly number[]): MethodAnswer<Appropriateness> {
  const outside = ratings.findIndex((rating) => !(rating >= 1 && rating <= 9));
  if (outside >= 0) return refuse('off-nine', 'ratings', outside);
  if (ratings.length === 0) return refuse('nothing-given', 'ratings');
  const sorted = ratings.toSorted((a, b) => a - b);
  const [p30 = 0, median = 0, p70 = 0] = [0.3, 0.5, 0.7].map((share) => quantile(sorted, share) ?? 0);
  const spread = p70 - p30;
  const limit = 2.35 + 1.5 * Math.abs(5 - (p30 + p70) / 2);
  const disagreement = spread > limit + 1e-9;
  const side = median >= 7 ? 'appropriate' : median <= 3 ? 'inappropriate' : 'uncertain';
  return ok({ median, p30, p70, spread, limit, disagreement, judgement: disagreement ? 'uncertain' : side });
}
