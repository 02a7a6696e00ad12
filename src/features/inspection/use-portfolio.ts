import { useQueries, useQuery } from '@tanstack/react-query';
import type { Inspected } from '@/core/inspection';
import { profiles } from '@/core/law';
import { foldDossier } from '@/core/matter';
import type { MatterSummary, Session } from '@/ports/matter-api';
import { MatterApiError, matterQueries, useServices } from '@/queries';

export interface PortfolioMatter extends Inspected {
  readonly title: string;
  readonly unit: string | null;
  readonly summary: MatterSummary;
}

export type Portfolio =
  | { readonly kind: 'loading'; readonly read: number; readonly of: number }
  | { readonly kind: 'failed'; retry(): void }
  | {
      readonly kind: 'ready';
      readonly session: Session;
      readonly matters: readonly PortfolioMatter[];
      /** Titles of matters whose record could not be read. */
      readonly failed: readonly string[];
    };

/** Every dossier of the city, folded. One that cannot be read is named and left out; it does not take the others with it. */
export function usePortfolio(): Portfolio {
  const { matterApi, calendar } = useServices();
  const session = useQuery(matterQueries.session(matterApi));
  const list = useQuery(matterQueries.matters(matterApi));
  const summaries = list.data ?? [];
  return useQueries({
    queries: summaries.map(({ id }) => matterQueries.record(matterApi, id)),
    combine: (answers): Portfolio => {
      if (list.error instanceof MatterApiError || session.error instanceof MatterApiError)
        return { kind: 'failed', retry: () => void Promise.all([list.refetch(), session.refetch()]) };
      const read = answers.filter(({ isPending }) => !isPending).length;
      const today = session.data;
      if (!today || !list.data || read < answers.length) return { kind: 'loading', read, of: answers.length };
      const failed: string[] = [];
      const matters = answers.flatMap(({ data }, i): readonly PortfolioMatter[] => {
        const summary = summaries[i];
        const dossier = summary && data && foldDossier(summary.id, data);
        if (summary && !dossier) failed.push(summary.title);
        if (!summary || !data || !dossier) return [];
        const law = { profile: profiles[dossier.profileId], asOf: today.today, calendar };
        return [{ dossier, record: data, law, title: summary.title, unit: summary.leadUnit, summary }];
      });
      return { kind: 'ready', session: today, matters, failed };
    },
  });
}
