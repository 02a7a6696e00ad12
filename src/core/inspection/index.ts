export { dateOrder, lateEntries, lateEntryDays, type OrderCheck } from './date-order';
export { brokenWords, type CheckId, type CheckResult, checkIds, checks, inspect } from './findings';
export { type IndicatorUnit, type Inspected, indicatorGroups } from './indicator';
export { figureOf, type IndicatorFigure } from './indicator-figure';
export { type IndicatorId, indicatorIds, indicators } from './indicators';
export { type OpinionSums, opinionSums } from './opinion-sums';
export type { DatedStep } from './steps';
