import { useQuery } from '@tanstack/react-query';
import { dataQueries, useServices } from '@/queries';
import { judgeFigure } from '../alert-rules';
import { figureQuery } from '../data-queries';
import { figureView, isLongTable } from '../figure-view';
import { filterPeriod } from '../portfolio-filter';
import type { PortfolioScope } from '../scope';
import type { FigureTileId } from '../tile-list';

/** Asks for one figure of a data set and judges it by its rule, where there is one. */
export function useFigureTile(
  id: FigureTileId,
  { filter, today, rules }: Pick<PortfolioScope, 'filter' | 'today' | 'rules'>,
) {
  const { data: registry } = useServices();
  const card = useQuery(dataQueries.card(registry, id.backend, id.dataset));
  const answer = useQuery({
    ...dataQueries.answer(registry, id.backend, figureQuery(id, card.data ? isLongTable(card.data) : false)),
    enabled: card.data !== undefined,
  });
  const view =
    card.data && answer.data ? figureView(id, card.data, answer.data.table, filterPeriod(filter), today) : undefined;
  return {
    card: card.data,
    answer: answer.data,
    view,
    light: view && judgeFigure(rules, id, { ...view, points: view.whole }),
    error: card.error ?? answer.error,
    retry: () => {
      if (card.error) void card.refetch();
      else void answer.refetch();
    },
  };
}
