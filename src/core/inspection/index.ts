export { dateOrder, lateEntries, lateEntryDays, type OrderCheck } from './date-order';
export { brokenWords, type CheckId, type CheckResult, checkIds, checks, inspect } from './findings';
export {
  figureOf,
  type IndicatorFigure,
  type IndicatorId,
  type IndicatorUnit,
  type Inspected,
  indicatorGroups,
  indicatorIds,
  indicators,
} from './indicators';
export { type OpinionSums, opinionSums } from './opinion-sums';
export type { DatedStep } from './steps';
