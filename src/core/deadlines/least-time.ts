import { type Dated, inForceOn, type LawContext, type ProfileParams } from '@/core/law';
import type { Term } from './computed-term';
import type { MinimumPeriod } from './milestone';

/** Parameters that hold a number. */
type NumberParam = {
  [P in keyof ProfileParams]: ProfileParams[P] extends Dated<number> ? P : never;
}[keyof ProfileParams];

/** The least time a parameter sets on the day the term begins; none where the place sets none. */
export const minimumPeriod =
  (param: NumberParam, unit: Term['unit'], rule: string, isGeneral = false) =>
  (_facts: unknown, { profile }: LawContext, on: Parameters<typeof inForceOn>[1]): MinimumPeriod | undefined => {
    const value = inForceOn<number>(profile.params[param], on);
    return (
      value && {
        unit,
        count: value.value,
        sources: [value.source, ...(value.also ?? [])],
        rule,
        isGeneral: isGeneral || value.force === 'generally',
      }
    );
  };
