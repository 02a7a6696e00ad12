import { afterwardsIndicators } from './indicators/afterwards';
import { catalogueIndicators } from './indicators/catalogue';
import { decisionIndicators } from './indicators/decision';
import { expertsIndicators } from './indicators/experts';
import { legalityIndicators } from './indicators/legality';
import { participationIndicators } from './indicators/participation';
import { riskIndicators } from './indicators/risk';

/** The indicators of an inspection (law.md 6.3), each from the facts of single matters. */
export const indicators = {
  ...catalogueIndicators,
  ...participationIndicators,
  ...expertsIndicators,
  ...riskIndicators,
  ...legalityIndicators,
  ...decisionIndicators,
  ...afterwardsIndicators,
} as const;
export type IndicatorId = keyof typeof indicators;
export const indicatorIds = Object.keys(indicators) as readonly IndicatorId[]; // the keys of the table
