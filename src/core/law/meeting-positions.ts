import type { DecisionFacts } from './facts/decision-facts';

type Meeting = Pick<
  DecisionFacts,
  'chiefName' | 'membersPresent' | 'membersWithdrawn' | 'statements' | 'decisionOutcome'
>;
export type Statement = NonNullable<DecisionFacts['statements']>[number];

/** Where a member stands; `unrecorded`: was present, and nothing is recorded of them. */
export const memberPositions = ['agree', 'disagree', 'abstain', 'silent', 'unrecorded'] as const;
export type MemberPosition = (typeof memberPositions)[number];
type PositionCounts = Readonly<Record<MemberPosition, number>>;

export interface MeetingPositions {
  /** Members who count, each once: the positions add up to them. The chief is none of them. */
  readonly of: number;
  readonly counts: PositionCounts;
  /** What each of them said last, in the order spoken. */
  readonly members: readonly Statement[];
  readonly chief: Statement | undefined;
  /** Statements of members whose view is not what was decided; the chief, who decides, never dissents. */
  readonly dissent: readonly Statement[];
}

/**
 * Who stood where at the collective discussion (D713 30.2, 30.3).
 * Reading: each member counts once, by the last word; who was not present, or withdrew, does not count. An unnamed statement is of
 * someone present. A position is about the draft: whoever was for it dissents where it was rejected or put off.
 */
export function meetingPositions(meeting: Meeting): MeetingPositions {
  const { chiefName, membersPresent, membersWithdrawn = [], statements = [] } = meeting;
  const isMember = (name: string) => name !== chiefName && !membersWithdrawn.includes(name);
  const present = membersPresent && new Set(membersPresent.filter(isMember));
  const members = statements.filter(
    ({ name }, at) =>
      name === null ||
      ((present?.has(name) ?? isMember(name)) && !statements.slice(at + 1).some((later) => later.name === name)),
  );
  const of = Math.max(present?.size ?? 0, members.length);
  const holding = (position: Statement['position']) => members.filter((one) => one.position === position).length;
  return {
    of,
    counts: {
      agree: holding('agree'),
      disagree: holding('disagree'),
      abstain: holding('abstain'),
      silent: holding('silent'),
      unrecorded: of - members.length,
    },
    members,
    chief: chiefName === undefined ? undefined : statements.findLast(({ name }) => name === chiefName),
    dissent: members.filter(({ position }) => position === dissenting(meeting.decisionOutcome)),
  };
}

/** Whether the draft was decided upon: undefined where nothing the law knows was decided. */
function isPassed(outcome: DecisionFacts['decisionOutcome']): boolean | undefined {
  if (outcome === undefined || outcome === 'other') return undefined;
  return outcome === 'passed' || outcome === 'passed-with-changes';
}

/** How many members stand against what was decided: once more than half, the decision goes against the majority. */
export function opposingDecision(
  { counts }: Pick<MeetingPositions, 'counts'>,
  outcome: DecisionFacts['decisionOutcome'],
  silenceCounts: boolean,
): number {
  const passed = isPassed(outcome);
  if (passed === undefined) return 0;
  return passed ? counts.disagree : counts.agree + (silenceCounts ? counts.silent : 0);
}

function dissenting(outcome: DecisionFacts['decisionOutcome']): Statement['position'] | undefined {
  const passed = isPassed(outcome);
  return passed === undefined ? undefined : passed ? 'disagree' : 'agree';
}
