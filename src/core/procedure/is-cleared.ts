import type { DecisionFacts } from '@/core/law';

/** The reviewer sent the file back, and it was not sent again since. */
export const isReturned = ({ legalityOutcome, legalityOpinionOn, legalitySubmittedOn }: DecisionFacts): boolean =>
  (legalityOutcome === 'return-for-procedure' || legalityOutcome === 'do-not-submit') &&
  !(legalitySubmittedOn && legalityOpinionOn && legalitySubmittedOn > legalityOpinionOn);

/** Whether the opinion on the file last sent lets the matter go to the meeting, what it asked for being done. */
export function isCleared(facts: DecisionFacts): boolean {
  const { legalityOutcome, legalityOpinionOn, legalitySubmittedOn, legalityResponseOn } = facts;
  if (!legalityOpinionOn || isReturned(facts)) return false;
  if (legalitySubmittedOn && legalitySubmittedOn > legalityOpinionOn) return false;
  return legalityOutcome === 'adjust-then-submit'
    ? Boolean(legalityResponseOn && legalityResponseOn >= legalityOpinionOn)
    : true;
}
