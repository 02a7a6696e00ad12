export { dateOrder, lateEntries, lateEntryDays, type OrderCheck } from './date-order';
export { brokenWords, type CheckResult, checkIds, checks, inspect } from './findings';
export { type IndicatorUnit, type Inspected, indicatorGroups } from './indicator';
export { countIndicator, type IndicatorFigure } from './indicator-figure';
export { indicatorIds, indicators } from './indicators';
export { opinionSums } from './opinion-sums';
export { countDeeds, type Deed, type PersonCounts, type PersonTrace, personTraces } from './persons';
