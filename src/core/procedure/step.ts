import type { CivilDate, Words } from '@/core/kernel';
import type { DecisionFacts, DutyHolder, FactName, LawContext, StageId } from '@/core/law';

/** Steps of the procedure that have a day, in its order; participation to fair competition run side by side (HLJ 5). */
export const stepIds = [
  'proposal',
  'catalogued',
  'catalogue-consent',
  'catalogue-published',
  'study',
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
  'minutes',
  'party-report',
  'publication',
  'archive',
  'execution-closed',
  'evaluation-plan',
  'evaluation-report',
] as const;
export type StepId = (typeof stepIds)[number];

/**
 * How firmly one step comes before another.
 * `cannot`: it could not have happened otherwise, so one of the days is wrong. `law`: a rule asks for it.
 * `practice`: no text says so, and an inspector asks. `plan`: planned so; a record may run otherwise.
 */
export type OrderWeight = 'cannot' | 'law' | 'practice' | 'plan';

/** What a step comes after. */
export interface After {
  readonly step: StepId;
  readonly weight: OrderWeight;
  /** Rule whose article asks for the order. */
  readonly rule?: string;
  /** Days are compared with it, but a plan goes by the step that stands between the two. */
  readonly unplanned?: true;
  /** Not even on the same day. */
  readonly strict?: true;
}

/** Whether a step belongs to the matter: it does, it does not and why, or a judgement not yet recorded decides. */
export type Belongs =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no'; readonly because: Words }
  /** Planned as `as` until the judgement is there. */
  | { readonly kind: 'unjudged'; readonly missing: FactName; readonly as: boolean };

export interface StepDefinition {
  readonly title: Words;
  /** Fact that tells its day. */
  readonly fact: FactName;
  /** The day it was done, from the facts. */
  readonly day: (facts: DecisionFacts) => CivilDate | undefined;
  readonly after: readonly After[];
  /** When it applies. */
  readonly belongs: (facts: DecisionFacts, law: LawContext) => Belongs;
  readonly dutyHolder: DutyHolder;
  /** Types of the acts that carry it out; the first is the one to suggest. */
  readonly acts: readonly [string, ...string[]];
}

export interface Step extends StepDefinition {
  readonly id: StepId;
  readonly stage: StageId;
}

export type DayFact = { [N in FactName]: CivilDate extends DecisionFacts[N] ? N : never }[FactName];

/** A step whose day is one fact. */
export const dated = (fact: DayFact): Pick<StepDefinition, 'fact' | 'day'> => ({
  fact,
  day: (facts) => (facts[fact] as CivilDate | null | undefined) ?? undefined, // facts of this kind hold a day or null
});

const weigh =
  (weight: OrderWeight) =>
  (...ids: readonly StepId[]): readonly After[] =>
    ids.map((step) => ({ step, weight }));

/** It could not have happened before these. */
export const onlyAfter = weigh('cannot');
/** Good practice puts it after these. */
export const usuallyAfter = weigh('practice');
/** Planned after these. */
export const plannedAfter = weigh('plan');
/** A rule puts it after these. */
export const byRule = (rule: string, ...ids: readonly StepId[]): readonly After[] =>
  ids.map((step) => ({ step, weight: 'law', rule }));
