import type { CivilDate } from '@/core/kernel';
import type { FactName } from './facts/decision-facts';

type CountUnit = 'days' | 'working-days' | 'months' | 'years' | 'people' | 'share' | 'items';

/** The number a rule counted, beside the one it is compared with. */
export interface Counted {
  readonly value: number;
  readonly unit: CountUnit;
  readonly needed: number;
  readonly bound: 'at-least' | 'at-most';
}

/** What a finding says in numbers, so that nobody has to read it out of a sentence. */
export interface Measure {
  readonly counted?: Counted;
  /** The last day on which the thing can still be done in time, where the law gives one. */
  readonly dueBy?: CivilDate;
  /** The first day on which the thing may lawfully be done, where the law gives one. */
  readonly firstLawful?: CivilDate;
}

/** What a rule says of a matter on a day. `undetermined` names the facts it lacks: silence never looks like "no". */
export type Finding<Reason> = Measure &
  (
    | { readonly kind: 'satisfied' | 'breached' | 'not-applicable'; readonly because: Reason }
    | { readonly kind: 'undetermined'; readonly missing: readonly FactName[] }
  );

export const satisfied = <R>(because: R, measure?: Measure) =>
  measure ? ({ kind: 'satisfied', because, ...measure } as const) : ({ kind: 'satisfied', because } as const);
export const breached = <R>(because: R, measure?: Measure) =>
  measure ? ({ kind: 'breached', because, ...measure } as const) : ({ kind: 'breached', because } as const);
export const notApplicable = <R>(because: R) => ({ kind: 'not-applicable', because }) as const;
export const undetermined = (...missing: readonly FactName[]) => ({ kind: 'undetermined', missing }) as const;
/** Not yet told, with the days and numbers that are known already. */
export const undeterminedWith = (measure: Measure | undefined, missing: readonly FactName[]) =>
  measure ? ({ kind: 'undetermined', missing, ...measure } as const) : ({ kind: 'undetermined', missing } as const);

/** Whether what was counted falls short of, or exceeds, what it is compared with. */
export const isOutOfBound = ({ counted }: Measure): boolean =>
  counted !== undefined &&
  (counted.bound === 'at-least' ? counted.value < counted.needed : counted.value > counted.needed);
