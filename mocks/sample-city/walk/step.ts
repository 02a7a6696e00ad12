import type { CivilDate } from '@/core/kernel';
import type { ActRequest, RoleId } from '@/core/matter';

/** One act of a sample matter: who does what on which day. The sample city runs it through the real core. */
export interface Step {
  readonly on: CivilDate;
  readonly role: RoleId;
  /** Unit of the person; the lead undertaking unit when absent. */
  readonly unit?: string;
  readonly request: ActRequest;
}

export interface Theme {
  readonly theme: string;
  readonly clause: string;
  /** Share of all views, 0 to 1. */
  readonly share: number;
  readonly oppose: number;
  readonly conditional: number;
  readonly support: number;
  readonly disposition: 'adopted' | 'partly' | 'not';
  readonly reason: string;
}

export interface Option {
  readonly name: string;
  readonly summary: string;
  readonly scores: readonly (number | null)[];
}

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
  | 'legality-done'
  | 'returned'
  | 'submitted'
  | 'scheduled'
  | 'decided'
  | 'deferred'
  | 'reported'
  | 'published'
  | 'executing'
  | 'archived';

/** What a sample matter is about. The walk turns it into steps. */
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
  readonly hearing: boolean;
  /** Law that compels the hearing. */
  readonly hearingUnder?: string;
  readonly experts: number;
  readonly risk: 'none' | 'low' | 'medium' | 'high';
  readonly competition: boolean;
  readonly livelihood: boolean;
  readonly opinions: number;
  readonly themes: readonly Theme[];
  readonly options: readonly Option[];
  readonly criteria: readonly {
    readonly name: string;
    readonly unit: string;
    readonly direction: 'up' | 'down';
    readonly worst: number;
    readonly best: number;
    readonly weight: number;
  }[];
  readonly preferred?: string;
  readonly sides: readonly string[];
  readonly groups: readonly string[];
  readonly clauses: readonly string[];
  readonly basis: string;
  readonly dissent?: string;
  readonly seed: number;
}
