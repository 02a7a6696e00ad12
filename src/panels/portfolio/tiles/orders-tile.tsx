import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { rowsOf } from '@/analysis/tables';
import { categoryBars, useChartLook } from '@/charts';
import { formatPeriod, useStrings } from '@/i18n';
import { problemOfError } from '@/panels/data';
import { dataQueries, useServices } from '@/queries';
import { ordersQuery } from '../data-queries';
import { dataSource } from '../data-source';
import { rangeOf } from '../period';
import { chosenBy, filterPeriod, toggled } from '../portfolio-filter';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';
import { tileLights } from '../tile-lights';
import { PictureTile } from './picture-tile';
import { useGivenFigures } from './use-given-figures';

/** Hotline work orders by district in the period. A bar filters the rest by its district. */
export function OrdersTile({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const { data: registry } = useServices();
  const ask = useMemo(() => ordersQuery(scope.filter, scope.today), [scope.filter, scope.today]);
  const { data: answer, error, refetch } = useQuery(dataQueries.answer(registry, 'city', ask));
  const told = useGivenFigures(scope);
  const range = rangeOf(filterPeriod(scope.filter), scope.today);
  const known = answer && dataSource(answer, scope, look.language);
  // What is asked for, within what the data hold: the sum over the whole of them is said to be one.
  const source = known && (range ? { ...known, period: `${range.from.slice(0, 7)}/${range.to.slice(0, 7)}` } : known);
  const items = answer
    ? rowsOf(answer.table).map(({ district, orders }) => ({
        name: String(district),
        values: [typeof orders === 'number' ? orders : null],
      }))
    : [];
  return (
    <PictureTile
      scope={scope}
      id="orders"
      spec={
        answer
          ? categoryBars({ unit: '件', series: [words.orders], items, top: scope.rows ?? 18, additive: true }, look)
          : null
      }
      light={tileLights('orders', scope, told)[0]}
      from={answer?.from}
      {...(source?.period && { small: words.summed(formatPeriod(source.period, look.language)) })}
      source={source ?? { owner: 'city' }}
      problem={error ? problemOfError(error) : null}
      onRetry={() => void refetch()}
      onSelect={(district, more) => scope.onFilter(toggled(scope.filter, 'district', district, more))}
      isChosen={chosenBy(scope.filter, 'district')}
    />
  );
}
