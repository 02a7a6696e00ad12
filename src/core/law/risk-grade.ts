import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from './facts/decision-facts';
import { inForceOn } from './profiles/dated';
import type { ProfileParams } from './profiles/profile-params';
import { riskGradeBoundsInPractice } from './profiles/risk-grade-bounds';

export type RiskGrade = NonNullable<DecisionFacts['riskGradeInitial']>;
type Factor = NonNullable<DecisionFacts['riskFactors']>[number];

/** Where the grades of an assessment change: medium from the first bound, high above the second. */
export interface RiskGradeBounds {
  readonly medium: number;
  readonly high: number;
}

/** The bounds in force on a day. They are practice, no text: a dated value with its source like any other. */
export function riskGradeBounds(params: ProfileParams, day: CivilDate): RiskGradeBounds | undefined {
  const [medium, high] = inForceOn(params.riskGradeBounds, day)?.value ?? [];
  return medium === undefined || high === undefined ? undefined : { medium, high };
}

/** The bounds in use today, where no matter and no day is asked about: limits as delivered, a picture of many matters. */
export function latestRiskGradeBounds(): RiskGradeBounds {
  const [medium, high] = riskGradeBoundsInPractice.at(-1)?.value ?? [];
  if (medium === undefined || high === undefined) throw new Error('the national base sets the bounds');
  return { medium, high };
}

/** The comprehensive index: each factor's probability times impact, by its weight. */
export const riskIndex = (factors: readonly Factor[], when: 'before' | 'after'): number =>
  factors.reduce((sum, { p, q, pAfter, qAfter, w }) => sum + w * (when === 'before' ? p * q : pAfter * qAfter), 0);

export const gradeOf = (index: number, { medium, high }: RiskGradeBounds): RiskGrade =>
  index > high ? 'high' : index >= medium ? 'medium' : 'low';

const rank: Readonly<Record<RiskGrade, number>> = { low: 0, medium: 1, high: 2 };
/** Whether the first grade is milder than the second. */
export const isMilder = (grade: RiskGrade, than: RiskGrade): boolean => rank[grade] < rank[than];
