import type { CivilDate } from '@/core/kernel';
import { passedOn } from './doors';
import type { DecisionFacts } from './facts/decision-facts';
import type { GateId } from './stage';

/** What a rule says of the step it is about. */
export interface StepOfRule {
  readonly gate: GateId;
  /** Day of the step the rule is about; nothing while it is not taken. */
  takenOn?(facts: DecisionFacts): CivilDate | null | undefined;
}

/**
 * The day whose law a rule is compared with.
 * Reading: each step keeps the law of the day it was taken, whatever came into force later; a step left out keeps that of
 * the day its door was passed without it; a step still to come follows the law of the day asked, in matters under way too.
 */
export const governingDay = (rule: StepOfRule, facts: DecisionFacts, asOf: CivilDate): CivilDate =>
  rule.takenOn?.(facts) ?? passedOn(rule.gate, facts) ?? asOf;
