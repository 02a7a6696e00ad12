import type { CivilDate } from '@/core/kernel';
import type { FactName } from './facts/decision-facts';

/**
 * What a rule says of a matter on a day. `undetermined` names the facts it lacks: silence never looks like "no".
 * `dueBy`: the last day on which the thing can still be done in time, where the law gives one.
 */
export type Finding<Reason> =
  | { readonly kind: 'satisfied' | 'breached' | 'not-applicable'; readonly because: Reason; readonly dueBy?: CivilDate }
  | { readonly kind: 'undetermined'; readonly missing: readonly FactName[]; readonly dueBy?: CivilDate };

export const satisfied = <R>(because: R) => ({ kind: 'satisfied', because }) as const;
export const breached = <R>(because: R) => ({ kind: 'breached', because }) as const;
export const notApplicable = <R>(because: R) => ({ kind: 'not-applicable', because }) as const;
export const undetermined = (...missing: readonly FactName[]) => ({ kind: 'undetermined', missing }) as const;
/** Not yet done, with the last day for it. */
export const undeterminedUntil = (dueBy: CivilDate, ...missing: readonly FactName[]) =>
  ({ kind: 'undetermined', missing, dueBy }) as const;
