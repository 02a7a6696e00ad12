import { allOf, type Predicate, type Query } from '@/analysis/tables';
import type { CivilDate } from '@/core/kernel';
import { rangeOf } from './period';
import { filterPeriod, type PortfolioFilter } from './portfolio-filter';
import type { FigureTileId } from './tile-list';

/** The data sets of the city the cockpit asks, all of backend `city`. */
export const districtQuery: Query = { dataset: 'district-profile', pick: ['district', 'population'] };

/** Work orders by district within the months of the period; without one, of the whole of the data. */
export function ordersQuery(filter: PortfolioFilter, today: CivilDate): Query {
  const range = rangeOf(filterPeriod(filter), today);
  const tests: readonly Predicate[] = range
    ? [
        { t: 'cmp', field: 'period', is: 'ge', value: range.from.slice(0, 7) },
        { t: 'cmp', field: 'period', is: 'le', value: range.to.slice(0, 7) },
      ]
    : [];
  const where = allOf(tests);
  return {
    dataset: 'work-orders-monthly',
    ...(where && { where }),
    group: [{ field: 'district' }],
    fold: [{ as: 'orders', of: 'orders', by: 'sum' }],
    order: [{ field: 'orders', desc: true }],
  };
}

/** One figure over time: an indicator of a long table, or a column of a plain one. */
export const figureQuery = ({ dataset, figure }: FigureTileId, isLong: boolean): Query =>
  isLong
    ? { dataset, where: { t: 'cmp', field: 'indicator', is: 'eq', value: figure }, order: [{ field: 'period' }] }
    : { dataset, pick: ['period', figure], order: [{ field: 'period' }] };
