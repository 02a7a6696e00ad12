import { addDays, type CivilDate, daysBetween, workingDaysBetween } from '@/core/kernel';
import { type DecisionFacts, inForceOn, type LawContext, reviewDays } from '@/core/law';
import type { PlaceMatter } from '@/stage-view';
import { roundsOf, type StageEvent } from '@/stage-view';

type LegalityStanding = 'not-sent' | 'sent' | 'in-review' | 'issued' | 'answered';

/** Events that belong to one round of the review, after the file was sent. */
const parts = [
  'ReviewFileReceived',
  'ReviewClockStopped',
  'ReviewClockResumed',
  'ReviewExtended',
  'LegalityOpinionIssued',
  'LegalityOpinionAnswered',
];

/** One sending of the file, from the record: what came of it. */
export interface ReviewRound {
  readonly no: number;
  readonly sentOn: CivilDate;
  readonly sentBy: string;
  readonly receivedOn: CivilDate | undefined;
  readonly opinionOn: CivilDate | undefined;
  readonly outcome: string | undefined;
  readonly answeredOn: CivilDate | undefined;
  readonly changes: string | undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const roundOf = (happenings: readonly StageEvent[], index: number): ReviewRound | undefined => {
  const [sent] = happenings;
  if (!sent) return undefined;
  const last = (type: string) => happenings.findLast((happening) => happening.type === type);
  const opinion = last('LegalityOpinionIssued');
  const answer = last('LegalityOpinionAnswered');
  return {
    no: index + 1,
    sentOn: sent.on,
    sentBy: sent.by,
    receivedOn: last('ReviewFileReceived')?.on,
    opinionOn: opinion?.on,
    outcome: textOf(opinion?.entered.legalityOutcome),
    answeredOn: answer?.on,
    changes: textOf(answer?.entered.legalityChanges),
  };
};

/** The legality review as it is read: the file, the clock, the opinion, the answer, and each round of it. */
export function legalityView(facts: DecisionFacts, happenings: readonly StageEvent[], law: LawContext) {
  const standing: LegalityStanding = facts.legalityResponseOn
    ? 'answered'
    : facts.legalityOpinionOn
      ? 'issued'
      : facts.legalityReceivedOn
        ? 'in-review'
        : facts.legalitySubmittedOn
          ? 'sent'
          : 'not-sent';
  return {
    standing,
    clock: clockOf(facts, law),
    rounds: roundsOf(happenings, 'SentForLegalityReview', parts).flatMap((round, index) => roundOf(round, index) ?? []),
    unperformed: (facts.procedureAccount ?? []).filter(({ performed }) => !performed),
  };
}

/** Working days of the review so far, or until the opinion, with what stopped the clock. */
function clockOf(facts: DecisionFacts, { profile, calendar, asOf }: LawContext) {
  const { legalityReceivedOn: received, legalityOpinionOn: opinion, legalityStops: stops = [] } = facts;
  if (!received) return null;
  const end = opinion ?? asOf;
  const used = reviewDays(calendar, received, end, stops);
  const least = inForceOn(profile.params.legalityMinWorkingDays, received);
  const most = inForceOn(profile.params.legalityMaxWorkingDays, received);
  // Days beyond the longest extension the place allows do not count.
  const longest = inForceOn(profile.params.legalityExtensionWorkingDays, received)?.value;
  const asked = facts.reviewExtension?.workingDays ?? 0;
  const extension = longest === undefined ? asked : Math.min(asked, longest);
  return {
    received,
    end,
    isRunning: opinion === undefined,
    used: used.ok ? used.value : null,
    least: least?.value ?? null,
    most: most === undefined ? null : most.value + extension,
    extension,
    stops: stops.map((stop) => {
      const days = workingDaysBetween(calendar, addDays(stop.from, -1), stop.until ?? end);
      return { ...stop, workingDays: days.ok ? days.value : null, days: daysBetween(stop.from, stop.until ?? end) + 1 };
    }),
  };
}

export type LegalityView = ReturnType<typeof legalityView>;

export interface LegalityPart {
  readonly matter: PlaceMatter;
  readonly view: LegalityView;
}
