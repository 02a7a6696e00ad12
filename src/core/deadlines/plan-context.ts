import type { CivilDate } from '@/core/kernel';
import type { LawContext, RuleFinding } from '@/core/law';
import type { WhatIf } from './what-if';

export interface PlanContext {
  readonly law: LawContext;
  readonly whatIf?: WhatIf;
  /** Sittings of the deciding meeting, oldest first; without them any day will do. */
  readonly meetings?: readonly CivilDate[];
  /** The bare lower bound: acts also on days on which offices are closed. */
  readonly bare?: boolean;
  /** What the rules say of the facts today, where the caller has asked them already. */
  readonly findings?: readonly RuleFinding[];
}
