import { type CivilDate, laterOf, type Words } from '@/core/kernel';
import { dayOf } from './doors';
import { type DecisionFacts, type FactName, factWords } from './facts/decision-facts';

/** A step done after the one it must stand before: both days are known, so it is a breach whatever else is not. */
export interface TooLate {
  readonly step: Words;
  readonly done: CivilDate;
  readonly later: Words;
  readonly needed: CivilDate;
}

const meeting: ReadonlySet<FactName> = new Set([
  'discussionSubmittedOn',
  'meetingOn',
  'discussedOn',
  'materialsSentOn',
]);
const review: ReadonlySet<FactName> = new Set(['legalitySubmittedOn', 'legalityReceivedOn', 'legalityOpinionOn']);

/**
 * The day of a later step as far as it closed a door. A file returned for its procedure, or a decision put off, left the
 * door open: what is made good afterwards is in time for the next round.
 */
export function closingDay(facts: DecisionFacts, name: FactName): CivilDate | undefined {
  if (review.has(name) && facts.legalityOutcome === 'return-for-procedure') return undefined;
  if (meeting.has(name)) {
    const day = dayOf(facts, name);
    if (facts.rediscussedOn) return day && laterOf(day, facts.rediscussedOn);
    if (facts.decisionOutcome === 'deferred') return undefined;
  }
  return dayOf(facts, name);
}

/** The first of the later steps that was taken before `done`. */
export function tooLate(
  step: Words,
  done: CivilDate | null | undefined,
  facts: DecisionFacts,
  before: readonly FactName[],
): TooLate | undefined {
  if (!done) return undefined;
  for (const name of before) {
    const needed = closingDay(facts, name);
    if (needed && done > needed) return { step, done, later: factWords[name], needed };
  }
  return undefined;
}

/** As `tooLate`, for a step that one fact tells. */
export const doneAfter = (facts: DecisionFacts, step: FactName, before: readonly FactName[]): TooLate | undefined =>
  tooLate(factWords[step], dayOf(facts, step), facts, before);

/** The first of the earlier steps that was taken after `step`. */
export function firstDoneAfter(
  facts: DecisionFacts,
  earlier: readonly FactName[],
  step: FactName,
): TooLate | undefined {
  for (const name of earlier) {
    const late = doneAfter(facts, name, [step]);
    if (late) return late;
  }
  return undefined;
}

/** Steps before which everything that is to be reviewed stands: sending to review, the meeting, publication. */
export const beforeReview: readonly FactName[] = ['legalitySubmittedOn', 'discussedOn', 'publishedOn'];
/** Steps before which everything the decision rests on stands. */
export const beforeDecision: readonly FactName[] = ['discussedOn', 'publishedOn'];

export const tooLateWords = ({ step, done, later, needed }: TooLate): Words => ({
  zh: `“${step.zh}”为 ${done}，晚于“${later.zh}”${needed}，应当在其之前。`,
  en: `${sentenceCase(step.en)}: ${done}, after ${later.en}, ${needed}; it had to come before.`,
});

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
