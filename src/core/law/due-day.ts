import { addDays, addWorkingDays, type CivilDate } from '@/core/kernel';
import { ifPassed } from './applicability-after-decision';
import type { DecisionFacts } from './facts/decision-facts';
import type { Finding } from './finding';
import type { StepOfRule } from './governing-day';
import { completedOn } from './in-force';
import type { LawContext } from './law-context';
import { inForceOn } from './profiles/dated';
import { gateIds } from './stage';

/** Doors that must be open by the meeting. */
const beforeTheMeeting: ReadonlySet<string> = new Set(gateIds.slice(0, gateIds.indexOf('decision') + 1));

/** The meeting that is set and was not held yet. */
const meetingAhead = ({ meetingOn, discussedOn }: DecisionFacts): CivilDate | undefined =>
  meetingOn !== undefined && (discussedOn === undefined || discussedOn < meetingOn) ? meetingOn : undefined;

const hearingAhead = ({ hearingOn, hearingHeldOn, hearingPostponed }: DecisionFacts): CivilDate | undefined =>
  hearingHeldOn === undefined ? (hearingPostponed?.until ?? hearingOn) : undefined;

/** Decided and to be made known: the last day of the publication (OGI 26.1). */
function publicationDue(facts: DecisionFacts, { profile, calendar }: LawContext): CivilDate | undefined {
  const { discussedOn, publishedOn } = facts;
  if (!discussedOn || publishedOn || facts.nonPublicBasis || ifPassed(facts) !== 'applies') return undefined;
  const most = inForceOn(profile.params.publishMaxWorkingDays, discussedOn)?.value;
  const last = most === undefined ? undefined : addWorkingDays(calendar, discussedOn, most);
  return last?.ok ? last.value : undefined;
}

function archiveDue(facts: DecisionFacts, { profile }: LawContext): CivilDate | undefined {
  const completed = completedOn(facts);
  if (completed === undefined || facts.archivedOn !== undefined) return undefined;
  const most = inForceOn(profile.params.archiveMaxDays, completed)?.value;
  return most === undefined ? undefined : addDays(completed, most);
}

/**
 * The day by which a requirement has to stand where its own text counts no days: that of the door it bars, once that door has a
 * day. What the meeting rests on stands on the day set for the meeting, what the hearing rests on on the day announced; what
 * comes before the publication by its last day, what closes the execution by the time set for it.
 */
function dueDayOf({ gate }: StepOfRule, facts: DecisionFacts, law: LawContext): CivilDate | undefined {
  if (facts.endedOn !== undefined) return undefined;
  if (gate === 'hearing') return hearingAhead(facts) ?? meetingAhead(facts);
  if (beforeTheMeeting.has(gate)) return meetingAhead(facts);
  if (gate === 'publication') return publicationDue(facts, law);
  if (gate === 'archive') return archiveDue(facts, law);
  return completedOn(facts) && facts.executionClosedOn === undefined ? facts.executionDueOn : undefined;
}

/** The finding with its due day, where it is not met and tells none of its own. */
export function withDueDay<Reason>(
  finding: Finding<Reason>,
  rule: StepOfRule,
  facts: DecisionFacts,
  law: LawContext,
): Finding<Reason> {
  if (finding.dueBy !== undefined || finding.kind === 'satisfied' || finding.kind === 'not-applicable') return finding;
  const dueBy = dueDayOf(rule, facts, law);
  return dueBy === undefined ? finding : { ...finding, dueBy };
}
