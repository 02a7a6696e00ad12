import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from './facts/decision-facts';
import { awaitsRediscussion } from './rediscussion';

/** The provision the matter is lawfully withheld under. A claim that names none withholds nothing. */
export const withheldUnder = ({ nonPublicBasis }: DecisionFacts): string | undefined =>
  nonPublicBasis?.article ?? undefined;

/** The meeting did not pass it: put off, rejected, or to be discussed again for a change of substance. */
export const isNotPassed = (facts: DecisionFacts): boolean =>
  facts.decisionOutcome === 'deferred' || facts.decisionOutcome === 'rejected' || awaitsRediscussion(facts);

/** The day the decision was complete: published, or passed and its minutes signed where it is lawfully not public. */
export const completedOn = (facts: DecisionFacts): CivilDate | undefined =>
  facts.publishedOn ?? (withheldUnder(facts) && !isNotPassed(facts) ? (facts.minutesSignedOn ?? undefined) : undefined);

/** Whether the decision has been made known and is to be executed: published, or decided where it is lawfully not public. */
export const isInForce = (facts: DecisionFacts): boolean => completedOn(facts) !== undefined;

/** The day the decision was stopped for good (D713 37.1); after it nothing of it is carried out. */
export const stoppedOn = ({ decisionChanges }: DecisionFacts): CivilDate | undefined =>
  decisionChanges?.find(({ kind }) => kind === 'stop')?.on;

/** Whether the procedure ended with no decision to execute. */
export const endedUndecided = (facts: DecisionFacts): boolean => facts.endedOn !== undefined && !isInForce(facts);
