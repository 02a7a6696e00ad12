import { type DecisionPlan, planDecision } from '@/core/deadlines';
import type { CivilDate } from '@/core/kernel';
import { barriersOf, evaluateAll, type GateId, gateIds, type LawContext, type RuleFinding } from '@/core/law';
import { type Actor, type ActRequest, type Dossier, decide, evolve, type Refusal } from '@/core/matter';

/** What an act would do to the matter, worked out before it is sent by the same core that will decide it. */
export interface Consequences {
  readonly refusal: Refusal | undefined;
  /** Requirements that become satisfied or fall away. */
  readonly settled: readonly RuleFinding[];
  /** Requirements of the same stage that stay open. */
  readonly open: readonly RuleFinding[];
  readonly gatesOpened: readonly GateId[];
  readonly before: DecisionPlan;
  readonly after: DecisionPlan;
}

const isSettled = ({ finding }: RuleFinding) => finding.kind === 'satisfied' || finding.kind === 'not-applicable';

export function consequencesOf(
  dossier: Dossier,
  request: ActRequest,
  law: LawContext,
  actor: Actor,
  meetings: readonly CivilDate[],
): Consequences {
  const before = evaluateAll(dossier.facts, law);
  const planBefore = planDecision(dossier.facts, { law, meetings });
  const decided = decide(dossier, request, law, actor);
  if (!decided.ok)
    return {
      refusal: decided.error,
      settled: [],
      open: [],
      gatesOpened: [],
      before: planBefore,
      after: planBefore,
    };
  const changed = decided.value.reduce(evolve, dossier);
  const after = evaluateAll(changed.facts, law);
  const openBefore = new Set(before.filter((entry) => !isSettled(entry)).map(({ rule }) => rule.id));
  const stage = decided.value[0]?.stage;
  return {
    refusal: undefined,
    settled: after.filter((entry) => isSettled(entry) && openBefore.has(entry.rule.id)),
    open: after.filter((entry) => !isSettled(entry) && entry.rule.stage === stage),
    gatesOpened: gateIds.filter((gate) => barriersOf(gate, before).length > 0 && barriersOf(gate, after).length === 0),
    before: planBefore,
    after: planDecision(changed.facts, { law, meetings }),
  };
}
