import { useQuery } from '@tanstack/react-query';
import { dataQueries, useServices } from '@/queries';
import { figureAsk } from '../data-asks';
import { figureView, isLongTable } from '../figure-view';
import { judgeFigure } from '../light-rules';
import { periodOf } from '../portfolio-filter';
import type { PortfolioScope } from '../scope';
import type { FigureTileId } from '../tile-list';

/** Asks for one figure of a data set and judges it by its rule, where there is one. */
export function useFigureTile(
  id: FigureTileId,
  { filter, today, rules }: Pick<PortfolioScope, 'filter' | 'today' | 'rules'>,
) {
  const { data: hub } = useServices();
  const card = useQuery(dataQueries.card(hub, id.backend, id.dataset));
  const answer = useQuery({
    ...dataQueries.answer(hub, id.backend, figureAsk(id, card.data ? isLongTable(card.data) : false)),
    enabled: card.data !== undefined,
  });
  const view =
    card.data && answer.data ? figureView(id, card.data, answer.data.table, periodOf(filter), today) : undefined;
  return {
    card: card.data,
    answer: answer.data,
    view,
    light: view && judgeFigure(rules, id, view),
    error: card.error ?? answer.error,
    retry: () => {
      if (card.error) void card.refetch();
      else void answer.refetch();
    },
  };
}
