import { useQueries, useQuery } from '@tanstack/react-query';
import { evaluateAll, profiles } from '@/core/law';
import { foldDossier } from '@/core/matter';
import { matterQueries, useServices } from '@/queries';

/** What a rule finds in one running matter today. */
interface Affected {
  readonly matterId: string;
  readonly title: string;
  readonly finding: 'satisfied' | 'breached' | 'undetermined';
}

export type AffectedByRule =
  | { readonly kind: 'loading'; readonly read: number; readonly of: number }
  | {
      readonly kind: 'ready';
      readonly rules: ReadonlyMap<string, readonly Affected[]>;
      readonly failed: readonly string[];
    };

/** The running matters a rule speaks to, from their records and the law each was begun under. Asked only when wanted. */
export function useAffected(isWanted: boolean): AffectedByRule {
  const { matterApi, calendar } = useServices();
  const { data: session } = useQuery({ ...matterQueries.session(matterApi), enabled: isWanted });
  const { data: matters } = useQuery({ ...matterQueries.matters(matterApi), enabled: isWanted });
  const running = (matters ?? []).filter(({ status }) => !['archived', 'closed', 'ended'].includes(status));
  return useQueries({
    queries: running.map(({ id }) => ({ ...matterQueries.record(matterApi, id), enabled: isWanted })),
    combine: (answers): AffectedByRule => {
      const read = answers.filter(({ isPending }) => !isPending).length;
      if (!session || !matters || read < answers.length) return { kind: 'loading', read, of: answers.length };
      const rules = new Map<string, Affected[]>();
      const failed: string[] = [];
      for (const [i, { data }] of answers.entries()) {
        const summary = running[i];
        const dossier = summary && data && foldDossier(summary.id, data);
        if (!dossier) {
          if (summary) failed.push(summary.title);
          continue;
        }
        const law = { profile: profiles[dossier.profileId], asOf: session.today, calendar };
        for (const { rule, finding } of evaluateAll(dossier.facts, law)) {
          if (finding.kind === 'not-applicable') continue;
          const entry = {
            matterId: summary.id,
            title: summary.title,
            finding: finding.kind,
          };
          rules.set(rule.id, [...(rules.get(rule.id) ?? []), entry]);
        }
      }
      return { kind: 'ready', rules, failed };
    },
  });
}
