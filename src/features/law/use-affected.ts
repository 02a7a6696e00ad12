import { useQueries, useQuery } from '@tanstack/react-query';
import { evaluateEach, profiles } from '@/core/law';
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
      const asked = running.flatMap(({ id, title }, i) => {
        const record = answers[i]?.data;
        const dossier = record && foldDossier(id, record);
        if (!dossier) failed.push(title);
        const law = dossier && { profile: profiles[dossier.profileId], asOf: session.today, calendar };
        return dossier && law ? [{ matterId: id, title, facts: dossier.facts, law }] : [];
      });
      for (const [i, findings] of evaluateEach(asked).entries()) {
        const { matterId = '', title = '' } = asked[i] ?? {};
        for (const { rule, finding } of findings) {
          if (finding.kind === 'not-applicable') continue;
          rules.set(rule.id, [...(rules.get(rule.id) ?? []), { matterId, title, finding: finding.kind }]);
        }
      }
      return { kind: 'ready', rules, failed };
    },
  });
}
