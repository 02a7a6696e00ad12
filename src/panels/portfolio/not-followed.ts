import { type FilterKey, filterKeys, type PortfolioFilter } from './portfolio-filter';

/** Filters that are set and that a tile does not follow. */
export const notFollowed = (filter: PortfolioFilter, follows: readonly FilterKey[]): readonly FilterKey[] =>
  filterKeys.filter((key) => filter[key] !== undefined && !follows.includes(key));
