import { type DecisionPlan, planDecision } from '@/core/deadlines';
import type { CivilDate } from '@/core/kernel';
import { barriersOf, type GateId, gateIds, type LawContext, type RuleFinding } from '@/core/law';
import {
  type Actor,
  type ActRefusal,
  type ActRequest,
  actOfType,
  type Cure,
  considerAct,
  cureOf,
  type Dossier,
} from '@/core/matter';

/** A requirement the act would breach, and what would cure it. */
export interface Breach {
  readonly entry: RuleFinding;
  readonly cure: Cure;
}

/** What an act would do to the matter, worked out before it is sent by the same core that will decide it. */
export interface Consequences {
  /** Why it cannot be recorded; `needs-confirmation` is not among them. */
  readonly refusal: ActRefusal | undefined;
  /** What has to be confirmed with a reason before it is recorded. */
  readonly toConfirm: ActRefusal | undefined;
  /** Requirements the act fulfils. */
  readonly satisfied: readonly RuleFinding[];
  /** Requirements that no longer apply: falling away is not fulfilling. */
  readonly fallenAway: readonly RuleFinding[];
  /** Requirements that were settled and become open. */
  readonly opened: readonly RuleFinding[];
  /** Requirements the act would breach; binding ones first. */
  readonly breached: readonly Breach[];
  readonly gatesOpened: readonly GateId[];
  readonly gatesClosed: readonly GateId[];
  readonly before: DecisionPlan;
  readonly after: DecisionPlan;
}

export function consequencesOf(
  dossier: Dossier,
  request: ActRequest,
  law: LawContext,
  actor: Actor,
  meetings: readonly CivilDate[],
): Consequences {
  const before = planDecision(dossier.facts, { law, meetings });
  const { outcome, judgement } = considerAct(dossier, request, law, actor);
  const refusal = outcome.ok || outcome.error.kind === 'needs-confirmation' ? undefined : outcome.error;
  const toConfirm = outcome.ok || refusal ? undefined : outcome.error;
  if (!judgement)
    return {
      refusal,
      toConfirm,
      satisfied: [],
      fallenAway: [],
      opened: [],
      breached: [],
      gatesOpened: [],
      gatesClosed: [],
      before,
      after: before,
    };
  const { after, satisfied, fallenAway, opened, breached, findingsBefore, findingsAfter } = judgement;
  const wasOpen = (gate: GateId) => barriersOf(gate, findingsBefore, dossier.facts).length === 0;
  const isOpen = (gate: GateId) => barriersOf(gate, findingsAfter, after.facts).length === 0;
  const moved = gateIds.filter((gate) => wasOpen(gate) !== isOpen(gate));
  return {
    refusal,
    toConfirm,
    satisfied,
    fallenAway,
    opened,
    breached: breached
      .map((entry) => ({
        entry,
        cure: cureOf(entry.rule, { ...after, record: dossier.record }, law, actOfType(request.type)),
      }))
      .toSorted(
        (one, other) => Number(other.entry.rule.effect === 'blocks') - Number(one.entry.rule.effect === 'blocks'),
      ),
    gatesOpened: moved.filter(isOpen),
    gatesClosed: moved.filter((gate) => !isOpen(gate)),
    before,
    after: planDecision(after.facts, { law, meetings }),
  };
}
