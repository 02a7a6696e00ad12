import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { factWords } from '../../facts/decision-facts';
import { answered, unchanged } from '../../legality-answer';
import { beforeMeeting } from '../../meeting-day';
import { tooLate } from '../../order-of-days';
import { quoted } from '../../provision';

/**
 * The outcome allows submission: the exploratory-reform path lifts the bar of an unlawful finding, never that of no review.
 * Reading: an opinion to adjust allows submission once it was answered; an answer after the submission comes too late, and one
 * older than the opinion does not answer it; nor does one that left the text as it was and says the opinion was followed (28.1).
 */
export const legalityOutcomeAllows = checkRule({
  id: 'D713/25.2/outcome',
  ref: 'R112',
  stage: 'legality',
  layer: 'N',
  legalBasis: [
    quoted('D713', '25.2', '决策草案未经合法性审查或者经审查不合法的，不得提交决策机关讨论', '2026-11-29'),
    quoted('D713', '28.1', '进行必要的调整或者补充', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  isAnswer: true,
  gate: 'discussion',
  dutyHolder: 'legality-reviewer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '审查结论允许提交', en: 'The outcome allows submission' },
  reads: ['legalityOutcome'],
  takenOn: ({ legalityOpinionOn }) => legalityOpinionOn,
  holds: (facts) => {
    const { legalityOutcome, legalityOpinionOn, legalityResponseOn, exploratoryReform } = facts;
    if (legalityOutcome === 'agree') return legalityOpinionOn !== null;
    if (legalityOutcome === 'submit-with-risk') {
      if (exploratoryReform === undefined) return { missing: ['exploratoryReform'] };
      return Boolean(exploratoryReform?.noNationalRule && exploratoryReform.legalRisk);
    }
    if (legalityOutcome !== 'adjust-then-submit') return false;
    const late = tooLate(factWords.legalityResponseOn, legalityResponseOn, facts, beforeMeeting);
    if (late) return { tooLate: late };
    const same = unchanged(facts);
    return same ? { holds: false, says: same } : answered(facts);
  },
  met: () => ({ zh: '审查结论允许提交讨论。', en: 'The outcome allows submission.' }),
  unmet: () => ({ zh: '审查结论不允许提交讨论。', en: 'The outcome does not allow submission.' }),
});
