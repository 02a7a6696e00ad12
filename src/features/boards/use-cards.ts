import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { DatasetCard } from '@/ports/data-source';
import type { Board } from '@/ports/workspace';
import { dataQueries, useServices } from '@/queries';
import { type Cards, cardKey, datasetsOf } from './board-view';

export interface BoardCards {
  readonly cards: Cards;
  /** Data sets whose card came or will not come. */
  readonly settled: ReadonlySet<string>;
  /** When each card was fetched, in milliseconds since the epoch. */
  readonly cardsAt: ReadonlyMap<string, number>;
}

/** The cards of a board's data sets; those that did not come are missing, and their tiles say why. */
export function useCards(board: Board): BoardCards {
  const { data } = useServices();
  const sets = useMemo(() => datasetsOf(board), [board]);
  const combine = useCallback(
    (results: readonly UseQueryResult<DatasetCard>[]): BoardCards => {
      const named = results.flatMap((result, index) => {
        const set = sets[index];
        return set ? [{ key: cardKey(set.backend, set.dataset), ...result }] : [];
      });
      return {
        cards: new Map(named.flatMap(({ key, data: card }) => (card ? [[key, card] as const] : []))),
        settled: new Set(named.flatMap(({ key, isPending }) => (isPending ? [] : [key]))),
        cardsAt: new Map(named.map(({ key, dataUpdatedAt }) => [key, dataUpdatedAt])),
      };
    },
    [sets],
  );
  return useQueries({ queries: sets.map(({ backend, dataset }) => dataQueries.card(data, backend, dataset)), combine });
}
