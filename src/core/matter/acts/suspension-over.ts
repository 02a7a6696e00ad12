import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';

/** The suspension is over on this day; how long it lasted stays on record, for the law judges it by its end (HLJ 40). */
export function suspensionOver(
  on: CivilDate,
  { suspendedOn, suspensionReason, suspensions = [] }: DecisionFacts,
): Pick<DecisionFacts, 'suspendedOn' | 'suspensions'> {
  const isListed = !suspendedOn || suspensions.some((one) => one.on === suspendedOn);
  const all = isListed
    ? suspensions
    : [...suspensions, { on: suspendedOn, reason: suspensionReason ?? null, resumedOn: null }];
  return {
    suspendedOn: null,
    suspensions: all.map((one) => (one.resumedOn === null ? { ...one, resumedOn: on } : one)),
  };
}

/** Being submitted or decided after it shows that the matter came back, as the law reads it (`suspensionsOf`); put off again, it did not. */
export const cameBack = (on: CivilDate, facts: DecisionFacts): Partial<ReturnType<typeof suspensionOver>> =>
  facts.suspendedOn && on > facts.suspendedOn ? suspensionOver(on, facts) : {};
