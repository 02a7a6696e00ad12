import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, mean, quantile, standardDeviation } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

export interface ItemFigures {
  readonly count: number;
  readonly missing: number;
  readonly mean: number;
  /** n − 1; null for one expert. */
  readonly sd: number | null;
  /** sd/mean, where scores are above 0 throughout; else null. */
  readonly variation: number | null;
  readonly median: number;
  readonly quartiles: readonly [number, number];
  readonly iqr: number;
  /** Share that gave the highest score of the scale. */
  readonly fullScoreRate: number;
  /** Both outer thirds of the scale hold at least `camp` of the answers and the middle is at most two thirds as dense as either: two camps with a valley between them, whatever the median says. */
  readonly twoCamps: boolean;
}

export interface RatingScale {
  readonly min: number;
  readonly max: number;
}

/**
 * Figures of one item over the experts; missing answers are counted, never filled. Quartiles by linear interpolation (type 7). `camp` is the
 * share from which an outer third counts as a camp, by custom 0.3. Refuses no answers, answers outside the scale, a
 * scale without ends in their order, and a `camp` that is not above 0 and at most ½.
 */
export function itemFigures(
  answers: readonly (number | null)[],
  { min, max }: RatingScale,
  camp: number,
): MethodAnswer<ItemFigures> {
  const told = answers.filter((answer) => answer !== null);
  if (max === min) return refuse('empty-scale', 'scale', 'max');
  if (max < min) return refuse('ends-order', 'scale', 'max');
  if (!(camp > 0 && camp <= 0.5)) return refuse('camp', 'camp');
  const outside = answers.findIndex((answer) => answer !== null && !(answer >= min && answer <= max));
  if (outside >= 0) return refuse('off-scale', 'ratings', outside);
  const sorted = told.toSorted((a, b) => a - b);
  const centre = mean(told);
  if (centre === undefined) return refuse('nothing-given', 'ratings', 0);
  const sd = standardDeviation(told) ?? null;
  const [q1 = 0, median = 0, q3 = 0] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share) ?? 0);
  const share = (holds: (answer: number) => boolean) => told.filter(holds).length / told.length;
  const third = (max - min) / 3;
  return ok({
    count: told.length,
    missing: answers.length - told.length,
    mean: centre,
    sd,
    variation: sd !== null && entry(sorted, 0) > 0 ? sd / centre : null,
    median,
    quartiles: [q1, q3],
    iqr: q3 - q1,
    fullScoreRate: share((answer) => answer === max),
    twoCamps:
      share((answer) => answer <= min + third) >= camp - 1e-9 &&
      share((answer) => answer >= max - third) >= camp - 1e-9 &&
      hasValley(told, { min, max }),
  });
}

/**
 * Answers to each step of the scale in its middle against its outer thirds, so that an even spread is no valley. Of a scale of whole steps that has
 * none in its middle third (1 to 4) the two inner steps are the middle; of two steps alone, the valley is what lies between.
 */
function hasValley(told: readonly number[], { min, max }: RatingScale): boolean {
  const third = (max - min) / 3;
  const isWhole = [min, max, ...told].every(Number.isInteger);
  const outer = isWhole ? Math.floor(third + 1e-9) + 1 : 1;
  const steps = isWhole ? max - min + 1 : 3;
  if (steps < 3) return true;
  // Steps at each end that count as a camp: never so many that nothing is between them.
  const ends = isWhole && 2 * outer >= steps ? Math.floor((steps - 1) / 2) : outer;
  const reach = isWhole ? ends - 1 : third;
  const low = told.filter((answer) => answer <= min + reach + 1e-9).length / ends;
  const high = told.filter((answer) => answer >= max - reach - 1e-9).length / ends;
  const middle = told.filter((answer) => answer > min + reach + 1e-9 && answer < max - reach - 1e-9).length;
  return (1.5 * middle) / (steps - 2 * ends) <= Math.min(low, high) + 1e-9;
}
