import type { ActRequest, RoleId } from '@/core/dossier';
import type { CivilDate } from '@/core/kernel';

/** One act of a sample matter: who does what on which day. The sample city runs it through the real core. */
export interface Step {
  readonly on: CivilDate;
  readonly role: RoleId;
  /** Unit of the person; the lead undertaking unit when absent. */
  readonly unit?: string;
  readonly request: ActRequest;
}

/** What a sample matter is about; the walks of the stages turn it into steps. */
export interface MatterSpec {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly matterClass: 'policy' | 'plan' | 'resource' | 'project' | 'other';
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  readonly proposalSource: 'leader' | 'department' | 'lower-government' | 'deputy' | 'citizen';
  readonly proposer: string;
  /** Promised time of the catalogue. */
  readonly plannedBy: CivilDate;
  readonly hearing: boolean;
  readonly complex: boolean;
  readonly risk: boolean;
  readonly competition: boolean;
  /** Sides with an interest, for hearings and symposiums. */
  readonly sides: readonly string[];
  /** Themes of the public's views with the clause they speak of. */
  readonly themes: readonly {
    readonly name: string;
    readonly clause: string;
    readonly disposition: 'adopted' | 'partly' | 'not';
    readonly reason: string;
  }[];
  readonly options: readonly string[];
  readonly seed: number;
}
