export type { Bins } from './bar-of-rows';
export { categoryColumn, dayColumn, dayNumberOf } from './column-builders';
export { type Crossfilter, openCrossfilter } from './crossfilter';
export { type FilterColumn, MISSING_CODE, MISSING_DAY } from './filter-column';
export type { FilterTest } from './filter-test';
export type { CrossfilterFault, GroupSpec } from './group-spec';
export { type GroupTotals, meanOf, type Rest } from './group-totals';
