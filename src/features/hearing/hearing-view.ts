import { type CivilDate, daysBetween } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { PlaceMatter } from '@/stage-view';

const stances = ['oppose', 'conditional', 'support', 'none'] as const;
const steps = ['presentation', 'statements', 'confirmation'] as const;

type HearingStanding = 'not-judged' | 'not-held' | 'to-announce' | 'announced' | 'held';

interface Side {
  readonly side: string;
  /** null: the notice sets no seats for it. */
  readonly seats: number | null;
  readonly served: number;
  readonly came: number;
}

interface Participant {
  readonly name: string;
  readonly side: string;
  readonly servedOn: CivilDate | null;
  /** Days from service to the hearing; null: not served, or no day of the hearing. */
  readonly daysBefore: number | null;
  readonly came: boolean;
}

/** A hearing as it is read: what was decided and announced, who was to come and who came, what was said and signed. */
export function hearingView(facts: DecisionFacts) {
  const { hearingJudgement, hearingNoticeOn, hearingHeldOn } = facts;
  const speakers = facts.hearingSpeakers ?? [];
  const day = hearingHeldOn ?? facts.hearingOn;
  const standing: HearingStanding = hearingHeldOn
    ? 'held'
    : hearingNoticeOn
      ? 'announced'
      : hearingJudgement === undefined
        ? 'not-judged'
        : hearingJudgement.applies
          ? 'to-announce'
          : 'not-held';
  const sides = sidesOf(facts);
  return {
    standing,
    noticeDays: hearingNoticeOn && day ? daysBetween(hearingNoticeOn, day) : null,
    /** Held on another day than announced; the day announced. */
    movedFrom: hearingHeldOn && facts.hearingOn && hearingHeldOn !== facts.hearingOn ? facts.hearingOn : null,
    sides,
    seats: sides.reduce((sum, { seats }) => sum + (seats ?? 0), 0),
    short: sides.filter(({ seats, came }) => hearingHeldOn && seats !== null && came < seats),
    outside: sides.filter(({ seats }) => facts.hearingSeats !== undefined && seats === null),
    participants: participantsOf(facts, day),
    steps: steps.map((step) => ({ step, isDone: facts.hearingSteps?.includes(step) ?? false })),
    byStance: stances.map((stance) => ({ stance, said: speakers.filter((speaker) => speaker.stance === stance) })),
    unsigned: speakers.filter(({ signed }) => signed !== 'signed'),
    reportDays: hearingHeldOn && facts.hearingReportOn ? daysBetween(hearingHeldOn, facts.hearingReportOn) : null,
    /** Where the record or report went on to. */
    usedIn: {
      legality: (facts.legalityFile ?? []).filter((kind) => kind === 'hearing-record' || kind === 'hearing-report'),
      participation: facts.participationReportOn ?? null,
    },
  };
}

function sidesOf({ hearingSeats = [], hearingServed = [], hearingSpeakers = [] }: DecisionFacts): readonly Side[] {
  const names = new Set([...hearingSeats, ...hearingServed, ...hearingSpeakers].map(({ side }) => side));
  return [...names].map((side) => ({
    side,
    seats: hearingSeats.find((one) => one.side === side)?.seats ?? null,
    served: hearingServed.filter((one) => one.side === side).length,
    came: hearingSpeakers.filter((one) => one.side === side).length,
  }));
}

function participantsOf(
  { hearingServed = [], hearingSpeakers = [] }: DecisionFacts,
  day: CivilDate | undefined,
): readonly Participant[] {
  const key = ({ name, side }: { readonly name: string; readonly side: string }) => `${side} ${name}`;
  const came = new Set(hearingSpeakers.map(key));
  const served = new Set(hearingServed.map(key));
  return [
    ...hearingServed.map(({ name, side, servedOn }) => ({
      name,
      side,
      servedOn,
      daysBefore: day ? daysBetween(servedOn, day) : null,
      came: came.has(key({ name, side })),
    })),
    ...hearingSpeakers
      .filter((speaker) => !served.has(key(speaker)))
      .map(({ name, side }) => ({ name, side, servedOn: null, daysBefore: null, came: true })),
  ];
}

export type HearingView = ReturnType<typeof hearingView>;

export interface HearingPart {
  readonly matter: PlaceMatter;
  readonly view: HearingView;
}
