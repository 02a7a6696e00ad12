import type { CivilDate, Words } from '@/core/kernel';
import type { DecisionFacts, LawContext, Provision, StageId } from '@/core/law';
import type { Belongs, StepId } from '@/core/procedure';
import type { Term } from './computed-term';

/** Steps on the way to the decision, in the order of the procedure; participation to fair competition side by side (HLJ 5). */
export const milestoneIds = [
  'start',
  'draft',
  'consultation-opens',
  'consultation-closes',
  'opinions-answered',
  'hearing-notice',
  'hearing-list',
  'hearing-papers',
  'hearing',
  'hearing-report',
  'participation-report',
  'expert-panel',
  'expert-papers',
  'expert-argument',
  'risk-plan',
  'risk-report',
  'risk-review',
  'controllability',
  'competition-first-review',
  'competition-submitted',
  'competition-concluded',
  'unit-first-review',
  'unit-meeting',
  'legality-submitted',
  'legality-received',
  'legality-opinion',
  'legality-response',
  'discussion-submitted',
  'meeting-papers',
  'decision',
] as const satisfies readonly StepId[];
export type MilestoneId = (typeof milestoneIds)[number];

/** The least time the law sets between two acts, with the provisions it comes from. */
export interface MinimumPeriod extends Term {
  readonly sources: readonly [Provision, ...Provision[]];
  /** Rule that checks it. */
  readonly rule: string;
  /** 一般: may be shortened where a reason is recorded. */
  readonly isGeneral: boolean;
}

/** What must come before. Without a term the same day will do, unless the next day is asked. */
export interface PlannedPrecedence {
  readonly after: MilestoneId;
  /** The least time by the law of the day the earlier act is done. */
  term?(facts: DecisionFacts, law: LawContext, on: CivilDate): MinimumPeriod | undefined;
  /** The next act follows on a later day: a term is full at the end of its last day, papers go out before the meeting. */
  readonly nextDay?: true;
}

/** A step of the procedure as a plan reads it: with the least times of the law and the days already set for it. */
export interface Milestone {
  readonly id: MilestoneId;
  readonly stage: StageId;
  readonly title: Words;
  /** Type of the act that records it. */
  readonly act: string;
  readonly after: readonly PlannedPrecedence[];
  /** Days pass by themselves: it falls also on a day on which offices are closed. */
  readonly runsByItself: boolean;
  belongs(facts: DecisionFacts, law: LawContext): Belongs;
  /** The day it was done, from the record. */
  doneOn(facts: DecisionFacts): CivilDate | undefined;
  /** A day already set for it in public or by the office, not yet come. */
  appointedOn?(facts: DecisionFacts): CivilDate | undefined;
  /** The facts if it were done on `day`: a plan is compared with the rules with them. */
  facts(day: CivilDate): DecisionFacts;
}
