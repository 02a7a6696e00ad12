import type { DecisionFacts } from './facts/decision-facts';

/** Whether a unit undertakes the matter, as its lead or beside it: what it drafted it does not review. */
export const isUndertakingUnit = ({ leadUnit, coUnits = [] }: DecisionFacts, unit: string | undefined): boolean =>
  unit !== undefined && (unit === leadUnit || coUnits.includes(unit));
