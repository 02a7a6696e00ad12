import { civilDate, type Words } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import type { DecisionFacts } from '../../facts/decision-facts';
import { answered } from '../../legality-answer';
import { beforeMeeting } from '../../meeting-day';
import { missingFacts } from '../../missing-facts';
import { paraphrased } from '../../provision';

const unchanged: Words = {
  zh: '处理意见称已修改，但草案与送审文本一字未改：请先形成修改后的草案，再反馈处理情况；没有采纳的，记为未完全采纳并说明理由。',
  en: 'The answer says the draft was changed, yet it is the text reviewed: record the changed draft first, then answer; what is not followed is answered as such, with its reason.',
};

/** Said to be adjusted as the opinion asked, and the text of the answer is the text reviewed. */
const isUnchanged = (facts: DecisionFacts): boolean =>
  facts.legalityOutcome === 'adjust-then-submit' &&
  facts.legalityFullyFollowed !== false &&
  facts.legalityResponseDigest !== undefined &&
  facts.legalityResponseDigest === facts.reviewedDraftDigest;

/**
 * An opinion to adjust, or a return, is followed by changes and feedback before the draft is submitted.
 * Reading: of an opinion to adjust, a text word for word the one reviewed was not changed, whatever the answer says; unless the
 * answer says that the opinion is not followed in full, which has its own reason.
 */
export const adjustmentAnswered = checkRule({
  id: 'HLJ/37/changes',
  ref: 'R113',
  stage: 'legality',
  layer: 'H',
  parameter: 'legalityRework',
  legalBasis: [paraphrased('HLJ', '37', '应当按照审查意见修改完善并反馈', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '按审查意见修改并反馈', en: 'Adjusting was followed by changes and feedback' },
  reads: [],
  step: 'legalityResponseOn',
  before: beforeMeeting,
  applies: ({ legalityOutcome }) =>
    legalityOutcome === undefined
      ? { missing: ['legalityOutcome'] }
      : legalityOutcome === 'adjust-then-submit' || legalityOutcome === 'return-for-procedure'
        ? 'applies'
        : { because: { zh: '审查意见未要求修改。', en: 'The opinion asks for no change.' } },
  argues: ({ legalityChanges }) =>
    argued({ zh: '按审查意见修改了什么', en: 'what was changed on the opinion' }, legalityChanges),
  holds: (facts) => {
    const verdict = answered(facts);
    if (verdict === false) return false;
    const { legalityResponseOn, legalityChanges } = facts;
    if (isUnchanged(facts)) return { holds: false, says: unchanged };
    return legalityResponseOn === undefined || legalityChanges === undefined
      ? missingFacts(facts, 'legalityResponseOn', 'legalityChanges')
      : verdict;
  },
  met: () => ({ zh: '已修改并反馈。', en: 'Changed and answered.' }),
  unmet: () => ({ zh: '没有按审查意见修改并反馈。', en: 'Not changed and answered as the opinion asks.' }),
});
