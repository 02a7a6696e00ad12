import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { answered, unchanged } from '../../legality-answer';
import { beforeMeeting } from '../../meeting-day';
import { missingFacts } from '../../missing-facts';
import { paraphrased } from '../../provision';

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
    const same = unchanged(facts);
    if (same) return { holds: false, says: same };
    return legalityResponseOn === undefined || legalityChanges === undefined
      ? missingFacts(facts, 'legalityResponseOn', 'legalityChanges')
      : verdict;
  },
  met: () => ({ zh: '已修改并反馈。', en: 'Changed and answered.' }),
  unmet: () => ({ zh: '没有按审查意见修改并反馈。', en: 'Not changed and answered as the opinion asks.' }),
});
