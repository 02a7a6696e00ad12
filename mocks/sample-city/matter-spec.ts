import type { DecisionFacts } from '@/core/law';
import type { Voices } from './voices/voices';

/** Where a sample matter stops: the last thing done. */
export type Until =
  | 'proposed'
  | 'catalogued'
  | 'started'
  | 'drafted'
  | 'consulting'
  | 'consulted'
  | 'hearing-announced'
  | 'participated'
  | 'experts'
  | 'risk-reported'
  | 'reviewed-inside'
  | 'in-legality'
  | 'returned'
  | 'legality-done'
  | 'submitted'
  | 'scheduled'
  | 'deferred'
  | 'decided'
  | 'reported'
  | 'published'
  | 'executing'
  | 'archived';

/** Chances and harms of a risk, 0 to 1. */
type Pair = readonly [p: number, q: number];
type RiskField = 'social-stability' | 'public-safety' | 'ecology' | 'public-finance' | 'public-opinion';

interface Judged {
  readonly participation: string;
  /** `under`: the law that compels the hearing. */
  readonly hearing: { readonly applies: boolean; readonly because: string; readonly under?: string };
  readonly experts: { readonly complex: boolean; readonly because: string };
  readonly risks: Readonly<Partial<Record<RiskField, string>>>;
  /** Why the fields not named bear no risk. */
  readonly noRisk: string;
  readonly competition: { readonly applies: boolean; readonly because: string };
}

interface Features {
  readonly wideDisagreement: boolean;
  readonly majorEconomic: boolean;
  readonly majorLivelihood: boolean;
  readonly widelyFollowed: boolean;
}

interface Draft {
  readonly clauses: readonly string[];
  readonly bases: readonly (readonly [
    title: string,
    article: string,
    kind: 'law' | 'regulation' | 'rule' | 'policy',
  ])[];
  readonly costBenefit: string;
}

type Fact<Name extends keyof DecisionFacts> = NonNullable<DecisionFacts[Name]>;

interface Options {
  readonly criteria: Fact<'criteria'>;
  readonly list: readonly Omit<Fact<'options'>[number], 'id'>[];
  readonly weighting?: Fact<'weighting'>;
  readonly affected?: Fact<'affected'>;
  /** The analysis as it was relied on; a test works it out again. */
  /** Costs and benefits year by year. */
  readonly appraisal?: Fact<'appraisal'>;
  /** Futures in which some scores would be others. */
  readonly scenarios?: Fact<'scenarios'>;
  readonly frozen?: Omit<Fact<'optionAnalyses'>[number], 'on' | 'by' | 'unit'>;
  readonly preferred: string;
  readonly because: string;
}

export interface Hearing {
  readonly place: string;
  readonly selection: string;
  readonly seats: readonly (readonly [side: string, seats: number])[];
  readonly host: string;
  readonly speakers: readonly {
    readonly name: string;
    readonly side: string;
    readonly stance: 'oppose' | 'conditional' | 'support' | 'none';
    readonly statement: string;
    /** Refused to sign the record. */
    readonly refused?: true;
  }[];
}

interface Expert {
  readonly name: string;
  readonly unit: string;
  readonly field: string;
  readonly verdict: 'agree' | 'conditional' | 'disagree';
  /** One mark of 1 to 5 per item rated. */
  readonly scores: readonly number[];
  readonly necessity: string;
  readonly feasibility: string;
  readonly soundness: string;
}

export interface Experts {
  readonly items: readonly string[];
  readonly form: 'meeting' | 'written' | 'commissioned';
  readonly panel: readonly Expert[];
  /** Anonymous rounds before the opinions are signed. */
  readonly rounds?: readonly Omit<Fact<'expertRounds'>[number], 'no' | 'on'>[];
  readonly adoption: string;
}

type Grade = 'low' | 'medium' | 'high';

export interface Risk {
  readonly plan: { readonly content: string; readonly object: string; readonly way: string; readonly time: string };
  readonly assessor: string;
  readonly authors: readonly string[];
  readonly existing: readonly string[];
  readonly factors: readonly {
    readonly name: string;
    readonly family: string;
    readonly w: number;
    readonly before: Pair;
    readonly after: Pair;
    readonly measure: string;
    readonly owner: string;
    readonly evidence?: string;
    readonly by?: string;
    /** Days until the measure stands, from the report. */
    readonly dueIn: number;
  }[];
  readonly grade: Grade;
  readonly gradeAfter: Grade;
  readonly asked: number;
  readonly heard: readonly string[];
  readonly response: string;
  /** Absent where the matter stops at the report. */
  readonly review?: { readonly by: readonly string[]; readonly opinion: string; readonly controllable: string };
}

interface Legality {
  readonly power: string;
  readonly procedure: string;
  readonly content: string;
  readonly counsel: string;
  readonly counselSays: string;
  /** What the unit changed; absent where the matter stops before. */
  readonly changes?: string;
  /** The file went back once before: what was missing, and what the unit then did. */
  readonly returnedFirst?: { readonly procedure: string; readonly counselSays: string; readonly mended: string };
}

export interface Meeting {
  readonly no: string;
  /** What was said, in order, the chief last; absent where the meeting is still ahead. */
  readonly said?: readonly {
    readonly name: string;
    readonly position: 'agree' | 'disagree' | 'abstain' | 'silent';
    readonly text: string | null;
  }[];
  /** The meeting that put the decision off, and what was brought to the next. */
  readonly deferredFirst?: { readonly no: string; readonly said: Meeting['said']; readonly since: string };
}

export interface Execution {
  readonly tasks: readonly {
    readonly id: string;
    readonly task: string;
    readonly unit: string;
    readonly duty: string;
    /** Days after publication. */
    readonly due: number;
    readonly done?: number;
  }[];
  readonly comment: {
    readonly channel: 'letter' | 'phone' | 'email';
    readonly summary: string;
    readonly answer: string;
  };
  readonly problem: { readonly name: string; readonly summary: string };
  readonly report: { readonly progress: number; readonly summary: string };
}

/** What a sample matter is about. The walk turns it into steps; a part is told where the story gets that far. */
export interface MatterSpec {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly matterClass: 'policy' | 'plan' | 'resource' | 'project' | 'other';
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  readonly plannedBy: string;
  /** First day of the walk. */
  readonly begins: string;
  readonly until: Until;
  /** Days between one step and the next where the law gives no minimum. */
  readonly pace: number;
  readonly proposal: { readonly basis: string; readonly solution: string; readonly necessity: string };
  readonly study?: string;
  readonly features?: Features;
  readonly judged?: Judged;
  readonly draft?: Draft;
  readonly options?: Options;
  /** What each co-unit wrote, in their order. */
  readonly replies?: readonly string[];
  /** Groups specially affected, with what they said. */
  readonly groups?: readonly (readonly [group: string, said: string])[];
  /** `miscounted`: the number first entered, corrected later. */
  readonly symposium?: { readonly attendees: number; readonly summary: string; readonly miscounted?: number };
  /** A talk was entered twice, and the second entry withdrawn. */
  readonly enteredTwice?: true;
  readonly hearing?: Hearing;
  readonly voices?: Voices;
  readonly experts?: Experts;
  readonly risk?: Risk;
  readonly operatorsHeard?: readonly string[];
  readonly unitReview?: string;
  readonly legality?: Legality;
  readonly meeting?: Meeting;
  readonly publication?: { readonly no: string; readonly interpretation: string };
  readonly execution?: Execution;
  readonly seed: number;
}
