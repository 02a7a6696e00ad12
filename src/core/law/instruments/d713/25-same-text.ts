import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { isBeingChanged, isTextOfAnswer } from '../../legality-answer';
import { quoted } from '../../provision';

/**
 * The text that goes to the meeting is the text reviewed. Before the meeting it is the latest draft, afterwards the text discussed.
 * Reading: changes the opinion asked for need no second review; any text recorded after the answer does. A draft recorded on an
 * opinion that asks for changes is open until it is answered, or sent for review again.
 */
export const discussedTextIsReviewedText = checkRule({
  id: 'D713/25.2/same-text',
  ref: 'R116',
  stage: 'legality',
  layer: 'N',
  legalBasis: [quoted('D713', '25.2', '决策草案未经合法性审查', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '上会文本即送审文本', en: 'The text discussed is the text reviewed' },
  reads: ['reviewedDraftDigest'],
  takenOn: ({ discussedOn, discussionSubmittedOn }) => discussionSubmittedOn ?? discussedOn,
  holds: (facts) => {
    const { reviewedDraftDigest, discussedDraftDigest, discussedOn, draftDigest } = facts;
    const text = discussedDraftDigest ?? draftDigest;
    if (text === undefined) return { missing: [discussedOn === undefined ? 'draftDigest' : 'discussedDraftDigest'] };
    if (discussedDraftDigest === undefined && text !== reviewedDraftDigest && isBeingChanged(facts))
      return {
        missing: [facts.legalityOutcome === 'adjust-then-submit' ? 'legalityResponseOn' : 'legalityReceivedOn'],
      };
    const verdict = text === reviewedDraftDigest || isTextOfAnswer(facts, text);
    const isLaterDraft = discussedDraftDigest === undefined && discussedOn !== undefined;
    return isLaterDraft && verdict !== true ? { missing: ['discussedDraftDigest'] } : verdict;
  },
  met: () => ({
    zh: '上会文本与送审文本一致，或仅按审查意见修改。',
    en: 'The same text, or changed only as the opinion asked.',
  }),
  unmet: () => ({
    zh: '上会文本与送审文本不一致，须重新审查。',
    en: 'Not the text reviewed: it must be reviewed again.',
  }),
});
