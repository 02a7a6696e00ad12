export { categoryColumn, dayColumn, dayNumberOf } from './column-builders';
export { type Crossfilter, openCrossfilter } from './crossfilter';
export { type FilterColumn, MISSING_CODE, MISSING_DAY } from './filter-column';
export type { FilterTest } from './filter-test';
export type { CrossfilterFault, GroupSpec } from './group-spec';
export { type GroupTotals, meanOf } from './group-totals';
