import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MatterSummary, OpinionRow } from '@/ports/matter-api';
import { matterQueries, useServices } from '@/queries';
import type { FilterKey } from '../portfolio-filter';
import { loudestOf, mattersFor } from '../portfolio-view';
import { viewsFor } from '../public-opinion-view';
import type { PortfolioScope } from '../scope';

export interface Voice {
  /** The matter chosen, else the one people wrote most about. */
  readonly matter: MatterSummary | undefined;
  /** Its views under the filter; undefined while they are on their way. */
  readonly rows: readonly OpinionRow[] | undefined;
  readonly isFailed: boolean;
  retry(): void;
}

/** The views of one matter under the filter; `own` is the key the tile itself sets. */
export function usePublicOpinion({ matters, filter, today }: PortfolioScope, own?: FilterKey): Voice {
  const { matterApi } = useServices();
  const matter = useMemo(() => loudestOf(mattersFor(matters, filter, today)), [matters, filter, today]);
  const { data, isError, refetch } = useQuery({
    ...matterQueries.opinions(matterApi, matter?.id ?? ''),
    enabled: matter !== undefined,
  });
  const rows = useMemo(() => (data ? viewsFor(data, filter, today, own) : undefined), [data, filter, today, own]);
  return { matter, rows: matter ? rows : [], isFailed: isError, retry: () => void refetch() };
}
