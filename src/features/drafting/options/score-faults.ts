import { readScore } from './read-scores';

/** A criterion while it is being entered. */
export interface CriterionEntry {
  readonly name: string;
  readonly unit: string;
  readonly direction: string;
  readonly worst: number | null;
  readonly best: number | null;
  readonly weight: number | null;
}

type ScoreFault = 'not-a-number' | 'off-scale';

/** What is wrong with the cell of an option under a criterion; undefined: nothing. */
export function scoreFault(cell: unknown, { worst, best }: CriterionEntry): ScoreFault | undefined {
  const score = readScore(cell);
  if (score === null) return undefined;
  if (typeof score === 'string') return 'not-a-number';
  if (worst === null || best === null) return undefined;
  return score < Math.min(worst, best) || score > Math.max(worst, best) ? 'off-scale' : undefined;
}

/** "More is better" whose best is no more than its worst, or the other way round; the act refuses it. */
export const isContradictory = ({ direction, worst, best }: CriterionEntry): boolean =>
  worst !== null && best !== null && ((direction === 'up' && best <= worst) || (direction === 'down' && best >= worst));

/** Weights so far, without the dust of binary fractions. */
export const weightSum = (criteria: readonly CriterionEntry[]): number =>
  Math.round(criteria.reduce((sum, { weight }) => sum + (weight ?? 0), 0) * 1e6) / 1e6;
