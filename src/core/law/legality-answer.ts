import type { Words } from '@/core/kernel';
import type { Verdict } from './check-rule';
import type { DecisionFacts } from './facts/decision-facts';

/** Whether the opinion was answered; an answer dated before it answers nothing. */
export function answered(facts: DecisionFacts): Verdict {
  const { legalityResponseOn } = facts;
  if (legalityResponseOn === undefined) return { missing: ['legalityResponseOn'] };
  return legalityResponseOn !== null && !isBeforeOpinion(facts);
}

/** Said to be adjusted as the opinion asked, and the text of the answer is word for word the text reviewed. */
export const unchanged = (facts: DecisionFacts): Words | undefined =>
  facts.legalityOutcome === 'adjust-then-submit' &&
  facts.legalityFullyFollowed !== false &&
  facts.legalityResponseDigest !== undefined &&
  facts.legalityResponseDigest === facts.reviewedDraftDigest
    ? {
        zh: '处理意见称已修改，但草案与送审文本一字未改：请先形成修改后的草案，再反馈处理情况；没有采纳的，记为未完全采纳并说明理由。',
        en: 'The answer says the draft was changed, yet it is the text reviewed: record the changed draft first, then answer; what is not followed is answered as such, with its reason.',
      }
    : undefined;

const isBeforeOpinion = ({ legalityOpinionOn, legalityResponseOn }: DecisionFacts): boolean =>
  Boolean(legalityOpinionOn && legalityResponseOn && legalityResponseOn < legalityOpinionOn);

/** Whether a text other than the one reviewed is the one changed as the opinion asked; a later text is none. */
export function isTextOfAnswer(facts: DecisionFacts, text: string): Verdict {
  const { legalityOutcome, legalityResponseDigest, legalityResponseOn, draftDigest, draftRecordedOn } = facts;
  if (legalityOutcome === 'agree' || !legalityResponseOn || isBeforeOpinion(facts)) return false;
  if (legalityResponseDigest !== undefined) return text === legalityResponseDigest;
  if (draftDigest !== undefined && text !== draftDigest) return false;
  if (draftDigest === undefined || draftRecordedOn === undefined) return { missing: ['legalityResponseDigest'] };
  if (draftRecordedOn > legalityResponseOn) return false;
  return legalityOutcome === undefined ? { missing: ['legalityOutcome'] } : true;
}

/** Whether the opinion asks for changes, which are being made: a draft was recorded on it, not answered and not submitted yet. */
export const isBeingChanged = (facts: DecisionFacts): boolean =>
  (facts.legalityOutcome === 'adjust-then-submit'
    ? !facts.legalityResponseOn || isBeforeOpinion(facts)
    : facts.legalityOutcome === 'return-for-procedure' || facts.legalityOutcome === 'do-not-submit') &&
  facts.discussionSubmittedOn === undefined &&
  facts.discussedOn === undefined &&
  Boolean(facts.legalityOpinionOn && facts.draftRecordedOn && facts.draftRecordedOn >= facts.legalityOpinionOn);
