export type { Deed } from './deed';
export { countDeeds, type PersonCounts } from './person-counts';
export { type PersonTrace, personTraces } from './person-traces';
