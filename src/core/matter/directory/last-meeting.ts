import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';

/** Who sat at a meeting of the authority. */
export interface MeetingHeld {
  readonly on: string;
  readonly chief: string;
  /** Without the chief. */
  readonly members: readonly string[];
}

/** The latest meeting up to a day that one of these matters was discussed at; undefined: none is known. */
export function lastMeeting(matters: readonly DecisionFacts[], upTo: CivilDate): MeetingHeld | undefined {
  const held = matters.flatMap(
    ({ discussedOn, chiefName, membersPresent = [], membersWithdrawn = [] }): MeetingHeld[] =>
      discussedOn && discussedOn <= upTo && chiefName
        ? [{ on: discussedOn, chief: chiefName, members: [...membersPresent, ...membersWithdrawn] }]
        : [],
  );
  return held.toSorted((one, other) => other.on.localeCompare(one.on))[0];
}
