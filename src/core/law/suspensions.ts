import { type CivilDate, daysBetween, earlierOf, laterOf } from '@/core/kernel';
import type { DecisionFacts } from './facts/decision-facts';

export interface Suspended {
  readonly on: CivilDate;
  /** The day the matter came back into the procedure; nothing while it has not. */
  readonly cameBackOn: CivilDate | undefined;
}

/**
 * Every suspension of the procedure, the one now running too. Where its end was not recorded, being submitted or discussed after it
 * shows that the matter came back; so does the next suspension, which supposes it was under way again.
 */
export function suspensionsOf(facts: DecisionFacts): readonly Suspended[] {
  const told = facts.suspensions ?? [];
  const running = facts.suspendedOn;
  const listed = !running || told.some(({ on }) => on === running);
  const all = [...told, ...(listed || !running ? [] : [{ on: running, resumedOn: null }])];
  const returns = [facts.discussionSubmittedOn, facts.meetingOn, facts.discussedOn, ...all.map(({ on }) => on)];
  return all.map(({ on, resumedOn }) => ({
    on,
    cameBackOn: resumedOn ?? firstAfter(on, returns),
  }));
}

/**
 * The suspension somebody ordered in which this day lies. While it runs its first day is in it: what is entered then is entered
 * after it; of one that is over, neither its first day nor its last, on which work may have been before and after.
 */
export const suspendedBy = ({ suspensions = [] }: DecisionFacts, day: CivilDate) =>
  suspensions.find(
    ({ ordered, on, resumedOn }) => ordered && (resumedOn === null ? day >= on : day > on && day < resumedOn),
  );

const firstAfter = (day: CivilDate, days: readonly (CivilDate | undefined)[]): CivilDate | undefined =>
  days.flatMap((one) => (one !== undefined && one > day ? [one] : [])).sort()[0];

/** Days the procedure stood still up to `end`, in suspensions that are over; a day in two of them counts once. */
export function suspendedDays(facts: DecisionFacts, end: CivilDate): number {
  let [days, counted] = [0, undefined as CivilDate | undefined];
  for (const { on, cameBackOn } of suspensionsOf(facts).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (cameBackOn === undefined) continue;
    const from = counted ? laterOf(on, counted) : on;
    const until = earlierOf(cameBackOn, end);
    if (until <= from) continue;
    days += daysBetween(from, until);
    counted = until;
  }
  return days;
}
