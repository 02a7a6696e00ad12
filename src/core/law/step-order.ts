import { type CivilDate, earlierOf } from '@/core/kernel';
import { dayOf } from './doors';
import { type DecisionFacts, type FactName, factWords } from './facts/decision-facts';
import { closingDay, type TooLate } from './order-of-days';

export interface StepPair {
  readonly earlier: FactName;
  readonly later: FactName;
  /** The later step may not even be on the same day. */
  readonly strict?: true;
  /** The later step stands as it is, whatever round it belongs to. */
  readonly always?: true;
}

const before = (earlier: FactName, ...later: readonly FactName[]): readonly StepPair[] =>
  later.map((name) => ({ earlier, later: name }));

/** Which step comes before which, by their days. What may run side by side (HLJ 5) has no order here. */
export const stepPairs: readonly StepPair[] = [
  ...before('draftRecordedOn', 'consultationOpened', 'expertReportOn', 'riskReportOn', 'discussedOn'),
  { earlier: 'consultationOpened', later: 'consultationClosed', always: true },
  { earlier: 'consultationClosed', later: 'opinionsAnsweredOn', always: true },
  ...before('opinionsAnsweredOn', 'unitFirstReviewOn'),
  ...before('unitFirstReviewOn', 'unitMeetingOn', 'legalitySubmittedOn'),
  ...before('unitMeetingOn', 'legalitySubmittedOn'),
  ...before('consultationClosed', 'legalitySubmittedOn'),
  ...before('hearingHeldOn', 'legalitySubmittedOn'),
  ...before('expertReportOn', 'legalitySubmittedOn'),
  ...before('riskReportOn', 'controllability', 'legalitySubmittedOn'),
  ...before('competitionConcludedOn', 'legalitySubmittedOn', 'discussedOn'),
  ...before('controllability', 'discussionSubmittedOn', 'discussedOn'),
  ...before('legalitySubmittedOn', 'legalityReceivedOn', 'legalityOpinionOn', 'discussedOn'),
  ...before('legalityReceivedOn', 'legalityOpinionOn'),
  ...before('legalityOpinionOn', 'discussionSubmittedOn', 'discussedOn', 'publishedOn'),
  ...before('discussionSubmittedOn', 'discussedOn'),
  ...before('discussedOn', 'minutesSignedOn', 'publishedOn'),
  ...before('partyReportedOn', 'publishedOn'),
  ...before('publishedOn', 'archivedOn'),
  { earlier: 'publishedOn', later: 'evaluationReportOn', strict: true },
  { earlier: 'publishedOn', later: 'executionClosedOn', strict: true },
];

/** A draft recorded anew is a later version: it does not undo what was done on an earlier one. */
const isLaterVersion = ({ draftVersion = 1, draftChangedAfterConsultation, decisionOutcome }: DecisionFacts): boolean =>
  draftVersion > 1 || draftChangedAfterConsultation !== undefined || decisionOutcome === 'passed-with-changes';

const dayOfStep = (facts: DecisionFacts, name: FactName): CivilDate | undefined => {
  const day = dayOf(facts, name);
  if (name !== 'draftRecordedOn' || !day || !isLaterVersion(facts)) return day;
  if (facts.firstDraftOn) return facts.firstDraftOn;
  return facts.consultationOpened ? earlierOf(day, facts.consultationOpened) : undefined;
};

/** An earlier review was over before the file was sent again. */
const brokenReviews = ({ earlierLegalityReviews = [], legalitySubmittedOn }: DecisionFacts): readonly TooLate[] =>
  earlierLegalityReviews.flatMap(({ submittedOn, opinionOn }) => {
    const opinion = factWords.legalityOpinionOn;
    if (opinionOn < submittedOn)
      return [{ step: factWords.legalitySubmittedOn, done: submittedOn, later: opinion, needed: opinionOn }];
    return legalitySubmittedOn && legalitySubmittedOn < opinionOn
      ? [{ step: opinion, done: opinionOn, later: factWords.legalitySubmittedOn, needed: legalitySubmittedOn }]
      : [];
  });

/** What was done again was done after the first time. */
const ranBack = ({ ranBack: repeated = [] }: DecisionFacts): readonly TooLate[] =>
  repeated.map(({ act, first, firstOn, againOn }) => ({
    step: { zh: `此前的${first.zh}`, en: `the earlier “${first.en}”` },
    done: firstOn,
    later: { zh: `此后的${act.zh}`, en: `“${act.en}” done after it` },
    needed: againOn,
  }));

/** Every two known days that stand the wrong way round, in the order of the procedure. */
export const brokenOrder = (facts: DecisionFacts): readonly TooLate[] => [
  ...stepPairs.flatMap(({ earlier, later, strict, always }) => {
    const done = dayOfStep(facts, earlier);
    const needed = always ? dayOf(facts, later) : closingDay(facts, later);
    if (!done || !needed || (strict ? done < needed : done <= needed)) return [];
    return [{ step: factWords[earlier], done, later: factWords[later], needed }];
  }),
  ...brokenReviews(facts),
  ...ranBack(facts),
];
