import type { DecisionFacts } from '@/core/law';
import { decidedOn, isReturned } from '@/core/procedure';

/**
 * Whether the legality review on record is of the text that lies there now. A text recorded after the opinion is another
 * one, unless it is the very text reviewed or what the opinion asked for: recorded before the answer to the opinion.
 */
function isOfThisText({
  draftRecordedOn,
  draftDigest,
  reviewedDraftDigest,
  legalityOpinionOn,
  legalityOutcome,
  legalityResponseOn,
}: DecisionFacts): boolean {
  if (!legalityOpinionOn || !draftRecordedOn || draftRecordedOn <= legalityOpinionOn) return true;
  if (draftDigest !== undefined && draftDigest === reviewedDraftDigest) return true;
  const wasAskedFor = legalityOutcome === 'adjust-then-submit' || legalityOutcome === 'submit-with-risk';
  return wasAskedFor && (!legalityResponseOn || draftRecordedOn <= legalityResponseOn);
}

/**
 * The facts a plan goes by. A review of another text, or one that sent the file back, is to be made again: the plan does not
 * count on it. Reading: what the exploratory-reform exception lets pass (D713 25.2) is not made again.
 */
export function reviewedAnew(facts: DecisionFacts): DecisionFacts {
  if (decidedOn(facts) || facts.exploratoryReform) return facts;
  if (isOfThisText(facts) && !(facts.legalityOpinionOn && isReturned(facts))) return facts;
  const {
    legalitySubmittedOn: _submitted,
    legalityFile: _file,
    reviewedDraftDigest: _reviewed,
    legalityReceivedOn: _received,
    legalityStops: _stops,
    reviewExtension: _extension,
    legalityOpinionOn: _opinion,
    legalityHeadings: _headings,
    legalityOutcome: _outcome,
    shortReviewReason: _reason,
    legalityResponseOn: _response,
    discussionSubmittedOn: _discussion,
    ...kept
  } = facts;
  return kept;
}
