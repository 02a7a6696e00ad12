import { useQueries } from '@tanstack/react-query';
import type { Board } from '@/ports/documents';
import { dataQueries, useServices } from '@/services';
import { type Cards, cardKey, datasetsOf } from './board-view';

/** The cards of a board's data sets; those that did not come are missing, and their tiles say why. */
export function useCards(board: Board): { readonly cards: Cards; readonly settled: ReadonlySet<string> } {
  const { data } = useServices();
  const sets = datasetsOf(board);
  return useQueries({
    queries: sets.map(({ backend, dataset }) => dataQueries.card(data, backend, dataset)),
    combine: (results) => ({
      cards: new Map(
        results.flatMap(({ data: card }, index) => {
          const set = sets[index];
          return card && set ? [[cardKey(set.backend, set.dataset), card] as const] : [];
        }),
      ),
      settled: new Set(
        results.flatMap(({ isPending }, index) => {
          const set = sets[index];
          return !isPending && set ? [cardKey(set.backend, set.dataset)] : [];
        }),
      ),
    }),
  });
}
