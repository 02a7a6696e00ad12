import type { CivilDate, Words } from '@/core/kernel';
import type { DecisionFacts, FactName, RuleFinding } from '@/core/law';
import type { ComputedTerm } from './computed-term';
import type { DayBracket } from './day-bracket';
import type { Milestone, MilestoneId, MinimumPeriod } from './milestone';
import type { ConditionalProcedure, ShortenedTerm } from './what-if';

/** Why an act falls on its day and not sooner. */
export type Cause =
  /** It was done: the record tells the day. */
  | { readonly kind: 'recorded' }
  /** Nothing keeps it from being done today. */
  | { readonly kind: 'today' }
  /** An earlier act comes first; with a term, its arithmetic. */
  | {
      readonly kind: 'follows';
      readonly after: MilestoneId;
      readonly least?: MinimumPeriod;
      readonly reckoning?: ComputedTerm;
      /** The act before was done before its own term was full: that term is waited for. */
      readonly early?: { readonly after: MilestoneId; readonly least: MinimumPeriod; readonly reckoning: ComputedTerm };
    }
  | { readonly kind: 'appointed' }
  | { readonly kind: 'supposed' }
  /** The next sitting of the meeting calendar. */
  | { readonly kind: 'meeting' };

export interface PlannedAct {
  readonly milestone: Milestone;
  readonly state: 'done' | 'appointed' | 'to-do';
  readonly on: DayBracket;
  readonly because: Cause;
  /** Calendar days it can be later without moving the decision or a day already appointed; 0: critical. Done acts have none. */
  readonly slack: number | undefined;
}

/** Why a supposition changes nothing: what it speaks of is done, announced, not on the way, or is so already. */
export type Unheeding = 'done' | 'appointed' | 'left' | 'so-already';

/** A supposition that changes no day of the plan. */
export type Unheeded =
  | {
      readonly of: 'notBefore';
      readonly act: MilestoneId;
      readonly wish: CivilDate;
      readonly because: Unheeding;
    }
  | { readonly of: 'shortened'; readonly act: ShortenedTerm; readonly count: number; readonly because: Unheeding }
  | {
      readonly of: 'judged';
      readonly procedure: ConditionalProcedure;
      readonly applies: boolean;
      readonly because: Unheeding;
    };

interface PlanHead {
  /** Acts that belong to the matter, in the order of the procedure. */
  readonly acts: readonly PlannedAct[];
  readonly left: readonly { readonly milestone: Milestone; readonly because: Words }[];
}

/** A plan that has still to be carried out. */
export interface OpenPlan extends PlanHead {
  readonly kind: 'open';
  /** Earliest day on which the decision can lawfully be taken. */
  readonly day: DayBracket;
  /** Acts still to be done that set the day: those of the path where no sitting does, and those without slack. A weekend before the review can give the path a little slack. */
  readonly critical: readonly MilestoneId[];
  /** Acts from today, or the last recorded one, to the decision, each the reason of the next. */
  readonly path: readonly PlannedAct[];
  /** Judgements not yet recorded, and what was reckoned for them. */
  readonly assumptions: readonly { readonly missing: FactName; readonly as: boolean; readonly milestone: Milestone }[];
  /** Suppositions that change no day: done or announced already, not on the way, or so without them. */
  readonly ignored: readonly Unheeded[];
  /** The review on record is of another text, or sent the file back: it is planned anew. */
  readonly reviewAgain: boolean;
  /** Passed with a change of substance: the day is that of the second discussion. */
  readonly discussAgain: boolean;
  /** The procedure is suspended (暂缓): the day is reckoned as if it were resumed today. */
  readonly suspended: boolean;
  /** The facts, had the plan been carried out. */
  readonly facts: DecisionFacts;
  /** Last day of the meeting calendar, where the plan runs beyond it. */
  readonly meetingsUntil?: CivilDate;
}

/** As the file stands no lawful decision is possible: rules that bar it are breached, not merely open. */
export interface BlockedPlan extends PlanHead {
  readonly kind: 'blocked';
  readonly barring: readonly RuleFinding[];
  /** The way the rest would go if nothing were breached; its day is none that the law gives. */
  readonly open: OpenPlan;
}

export type DecisionPlan =
  | OpenPlan
  | BlockedPlan
  | (PlanHead & { readonly kind: 'decided'; readonly day: CivilDate })
  /** The procedure ended without a decision. */
  | (PlanHead & { readonly kind: 'ended'; readonly day: CivilDate });
