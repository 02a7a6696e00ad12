import { readLevel, remainderOf } from '@/core/matter/forms';

/** A criterion while it is being entered. */
export interface CriterionEntry {
  readonly name: string;
  readonly unit: string;
  readonly worst: number | null;
  readonly best: number | null;
  readonly weight: number | null;
  /** Words that stand for scores. */
  readonly levels?: readonly unknown[];
}

type ScoreFault = 'not-a-number' | 'off-scale';

/** What is wrong with the cell of an option under a criterion; undefined: nothing. */
export function scoreFault(cell: unknown, { worst, best, levels }: CriterionEntry): ScoreFault | undefined {
  const score = readLevel(cell, levels);
  if (score === null) return undefined;
  if (typeof score === 'string') return 'not-a-number';
  if (worst === null || best === null) return undefined;
  return score < Math.min(worst, best) || score > Math.max(worst, best) ? 'off-scale' : undefined;
}

/** A scale without a length: its best is its worst; the act refuses it. */
export const isFlat = ({ worst, best }: CriterionEntry): boolean => worst !== null && worst === best;

/** Which way is better, once both ends are known. */
export const directionOf = ({ worst, best }: CriterionEntry): 'up' | 'down' | undefined =>
  worst === null || best === null || worst === best ? undefined : best > worst ? 'up' : 'down';

/** Weights so far, and the criterion that takes what is missing to 1 because it alone has none. */
export function weightsOf(criteria: readonly CriterionEntry[]) {
  const left = remainderOf(criteria.map(({ weight }) => weight));
  const open = criteria.filter(({ weight }) => weight === null);
  return { sum: Math.round((1 - left) * 1e6) / 1e6, left, taker: open.length === 1 && left >= 0 ? open[0] : undefined };
}
