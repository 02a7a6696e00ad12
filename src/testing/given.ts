import type { Result } from '@/core/kernel';
import { civilDate } from '@/core/kernel';
import { type DecisionFacts, decisionFactsSchema, type ProfileId, profiles } from '@/core/law';
import {
  type Actor,
  type ActRefusal,
  type ActRequest,
  type Dossier,
  decide,
  evolve,
  type Happening,
  newDossier,
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
  readonly then: Result<readonly Happening[], ActRefusal>;
  readonly after: Dossier;
}

/** Most tests tell of a day long past: that alone is confirmed for them, and nothing else. */
const isMerelyLate = (decided: Result<readonly Happening[], ActRefusal>): boolean =>
  !decided.ok &&
  decided.error.kind === 'needs-confirmation' &&
  decided.error.lateDays !== undefined &&
  (decided.error.obstacles ?? []).length === 0;

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
      const law = { profile: profiles[profileId], asOf: civilDate(today), calendar: testCalendar };
      const first = decide(dossier, request, law, actor);
      const then = isMerelyLate(first)
        ? decide(dossier, { ...request, confirm: { reason: '补录' } }, law, actor)
        : first;
      return { then, after: then.ok ? then.value.reduce(evolve, dossier) : dossier };
    },
  };
}
