import { type DecisionPlan, planDecision } from '@/core/deadlines';
import type { CivilDate } from '@/core/kernel';
import { evaluateAll, type LawContext, type RuleFinding } from '@/core/law';
import type { Dossier } from '@/core/matter';

/** What a matter is found to be by law and plan on a day: the dear part of all that is told of it. */
export interface Reckoned {
  readonly findings: readonly RuleFinding[];
  readonly plan: DecisionPlan;
}

export function reckon({ facts }: Dossier, law: LawContext, meetings: readonly CivilDate[]): Reckoned {
  const findings = evaluateAll(facts, law);
  return { findings, plan: planDecision(facts, { law, meetings, findings }) };
}
