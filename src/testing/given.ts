import type { Result } from '@/core/kernel';
import { civilDate } from '@/core/kernel';
import { type DecisionFacts, decisionFactsSchema, type ProfileId, profiles } from '@/core/law';
import {
  type Actor,
  type ActRequest,
  type Dossier,
  decide,
  evolve,
  type Happening,
  newDossier,
  type Refusal,
  type RoleId,
} from '@/core/matter';
import { testCalendar } from './test-calendar';

export const actorOf = (role: RoleId, unit = '市发展改革委'): Actor => ({
  id: `${role}-1`,
  name: '示例人员',
  role,
  unit,
});

interface When {
  readonly then: Result<readonly Happening[], Refusal>;
  readonly after: Dossier;
}

/**
 * `given(events).when(request, actor, today)`: the decision and the dossier after it. Facts may be planted directly where
 * a test is about one act and not about the road to it; planted facts are decoded by the schema.
 */
export function given(
  events: readonly Happening[],
  facts: { readonly [K in keyof DecisionFacts]?: unknown } = {},
  profileId: ProfileId = 'hlj2021',
) {
  const empty = newDossier('test', profileId);
  const dossier = events.reduce(evolve, { ...empty, facts: decisionFactsSchema.parse(facts) });
  return {
    dossier,
    when(request: ActRequest, actor: Actor = actorOf('undertaking'), today = '2026-11-23'): When {
      const then = decide(
        dossier,
        request,
        { profile: profiles[profileId], asOf: civilDate(today), calendar: testCalendar },
        actor,
      );
      return { then, after: then.ok ? then.value.reduce(evolve, dossier) : dossier };
    },
  };
}
