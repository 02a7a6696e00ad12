import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { factWords } from '../../facts/decision-facts';
import { beforeReview, tooLate } from '../../order-of-days';
import { paraphrased } from '../../provision';

/**
 * The unit’s meeting passed the draft before the file was sent.
 * Reading: the meeting has the first review before it, as the text names them in this order.
 */
export const unitMeetingPassed = checkRule({
  id: 'HLJ/33/unit-meeting',
  ref: 'R101',
  stage: 'legality',
  layer: 'H',
  parameter: 'unitMeeting',
  legalBasis: [paraphrased('HLJ', '33', '并经本单位办公会议审议通过', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  isAnswer: true,
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '单位办公会议通过', en: 'The unit’s meeting passed the draft' },
  reads: ['unitMeetingOn'],
  step: 'unitMeetingOn',
  before: beforeReview,
  holds: (facts) => {
    const { unitMeetingOn, unitMeetingPassed, unitFirstReviewOn } = facts;
    if (unitMeetingOn === null || unitMeetingPassed === false) return false;
    const late = tooLate(factWords.unitFirstReviewOn, unitFirstReviewOn, facts, ['unitMeetingOn']);
    if (late) return { tooLate: late };
    return unitMeetingPassed === undefined ? { missing: ['unitMeetingPassed'] } : true;
  },
  met: () => ({ zh: '送审前办公会议已通过。', en: 'Passed by the unit’s meeting before sending.' }),
  unmet: () => ({ zh: '没有经办公会议审议通过。', en: 'Not passed by the unit’s meeting.' }),
});
