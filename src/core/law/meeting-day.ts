import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { closingDay } from './order-of-days';

/** Steps before which everything submitted for discussion stands. */
export const beforeMeeting: readonly FactName[] = ['discussionSubmittedOn', 'discussedOn', 'publishedOn'];

/** Day of the meeting that decides: held, or while it was not, the day it is set for. A decision put off waits for the next. */
export function meetingDay(facts: DecisionFacts): CivilDate | undefined {
  const { discussedOn, meetingOn } = facts;
  const held = closingDay(facts, 'discussedOn');
  if (held !== undefined || meetingOn === undefined) return held;
  return discussedOn === undefined || meetingOn > discussedOn ? meetingOn : undefined;
}
