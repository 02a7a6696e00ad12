import type { QueryClient } from '@tanstack/react-query';
import { type CheckResult, type Inspected, inspect } from '@/core/inspection';
import type { WorkingCalendar } from '@/core/kernel';
import { profiles } from '@/core/law';
import { foldDossier } from '@/core/matter';
import type { MatterApi, MatterSummary, Session } from '@/ports/matter-api';
import { matterQueries } from '@/queries';

export interface PortfolioMatter extends Inspected {
  readonly title: string;
  readonly unit: string | null;
  readonly summary: MatterSummary;
  readonly results: readonly CheckResult[];
}

interface ReadPortfolio {
  readonly session: Session;
  readonly matters: readonly PortfolioMatter[];
  readonly failed: readonly string[];
}

/** So many records are on their way at a time. */
const AT_ONCE = 8;

/**
 * Reads every record of the city and inspects it, a few at a time, so that the page goes on answering. A matter that cannot be read is
 * named and left out; it does not take the others with it. Throws what the list of matters or the session fails with.
 */
export async function readPortfolio(
  queries: QueryClient,
  matterApi: MatterApi,
  calendar: WorkingCalendar,
  onProgress: (read: number, of: number) => void,
): Promise<ReadPortfolio> {
  const [session, summaries] = await Promise.all([
    queries.fetchQuery(matterQueries.session(matterApi)),
    queries.fetchQuery(matterQueries.matters(matterApi)),
  ]);
  const matters: PortfolioMatter[] = [];
  const failed: string[] = [];
  for (let at = 0; at < summaries.length; at += AT_ONCE) {
    const some = summaries.slice(at, at + AT_ONCE);
    const records = await Promise.allSettled(
      some.map(({ id }) => queries.fetchQuery(matterQueries.record(matterApi, id))),
    );
    for (const [i, summary] of some.entries()) {
      const answer = records[i];
      const record = answer?.status === 'fulfilled' ? answer.value : [];
      const dossier = foldDossier(summary.id, record);
      if (!dossier) {
        failed.push(summary.title);
        continue;
      }
      const law = { profile: profiles[dossier.profileId], asOf: session.today, calendar };
      const { title, leadUnit: unit } = summary;
      matters.push({ dossier, record, law, title, unit, summary, results: inspect(dossier, law) });
    }
    onProgress(matters.length + failed.length, summaries.length);
    await new Promise((resume) => setTimeout(resume)); // the page answers between
  }
  return { session, matters, failed };
}
