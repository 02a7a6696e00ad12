import { type CivilDate, daysBetween } from '@/core/kernel';
import { type DecisionFacts, meetingPositions, opposingDecision } from '@/core/law';
import type { PlaceMatter } from '@/stage-view';
import { roundsOf, type StageEvent } from '@/stage-view';

type MeetingStanding = 'not-submitted' | 'submitted' | 'scheduled' | 'discussed';

/** One discussion of the matter, from the record. */
export interface Discussion {
  readonly no: number;
  readonly on: CivilDate;
  readonly outcome: string | undefined;
  readonly minutesOn: CivilDate | undefined;
  /** Why the matter was put to the meeting again. */
  readonly reopened: string | undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A collective discussion as it is read: agenda, who was there, who said what in which order, outcome, minutes. */
export function meetingView(facts: DecisionFacts, happenings: readonly StageEvent[], silenceCounts = false) {
  const { statements = [], membersPresent, chiefName, meetingOn, discussedOn, decisionOutcome } = facts;
  const standing: MeetingStanding = discussedOn
    ? 'discussed'
    : meetingOn
      ? 'scheduled'
      : facts.discussionSubmittedOn
        ? 'submitted'
        : 'not-submitted';
  const spoke = new Set(statements.map(({ name }) => name));
  const positions = meetingPositions(facts);
  return {
    standing,
    daysBefore: facts.materialsSentOn && meetingOn ? daysBetween(facts.materialsSentOn, meetingOn) : null,
    /** Discussed on another day than the agenda said; the day it said. */
    movedFrom: discussedOn && meetingOn && discussedOn !== meetingOn ? meetingOn : null,
    /** Those recorded as present of whom no statement is recorded. */
    withoutWord: [...(membersPresent ?? []), ...(chiefName ? [chiefName] : [])].filter((name) => !spoke.has(name)),
    chiefSpokeLast: chiefName === undefined || statements.length === 0 ? null : statements.at(-1)?.name === chiefName,
    positions,
    silenceCounts,
    isAgainstMajority: opposingDecision(positions, decisionOutcome, silenceCounts) > positions.of / 2,
    isSameText:
      facts.discussedDraftDigest === undefined || facts.reviewedDraftDigest === undefined
        ? null
        : facts.discussedDraftDigest === facts.reviewedDraftDigest,
    discussions: discussionsOf(happenings),
  };
}

function discussionsOf(happenings: readonly StageEvent[]): readonly Discussion[] {
  return roundsOf(happenings, 'DecisionDiscussed', ['MinutesSigned', 'DecisionRediscussed']).flatMap(
    ([held, ...after], index) => {
      if (!held) return [];
      return {
        no: index + 1,
        on: held.on,
        outcome: textOf(held.entered.decisionOutcome),
        minutesOn: after.find(({ type }) => type === 'MinutesSigned')?.on,
        reopened: textOf(after.find(({ type }) => type === 'DecisionRediscussed')?.entered.reason),
      };
    },
  );
}

export interface MeetingPart {
  readonly matter: PlaceMatter;
  readonly view: MeetingView;
}

export type MeetingView = ReturnType<typeof meetingView>;
