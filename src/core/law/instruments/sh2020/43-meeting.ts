import { civilDate } from '@/core/kernel';
import { ifSuspended } from '../../applicability-after-decision';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

/**
 * An emergency suspension is put to the meeting afterwards.
 * Reading: no day is set; ending the suspension or changing the decision, and it recorded that no meeting was held, is the breach; so is
 * a meeting dated before the suspension.
 */
export const suspensionPutToMeeting = parameterRule({
  id: 'SH/43/meeting',
  ref: 'R154',
  stage: 'adjustment',
  layer: 'X',
  parameter: 'suspensionToMeeting',
  legalBasis: [paraphrased('SH', '43', '紧急情况下先行中止的，事后提交集体讨论', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'office',
  inForce: { from: civilDate('2020-10-01') },
  title: { zh: '先行中止后提交集体讨论', en: 'The suspension was later put to the meeting' },
  reads: ['executionSuspension'],
  takenOn: ({ executionSuspension }) => executionSuspension?.on,
  applies: (facts, { value: isDuty }) =>
    isDuty ? ifSuspended(facts) : { because: { zh: '没有规定事后提交讨论。', en: 'No later meeting was asked for.' } },
  holds: ({ executionSuspension: suspended, suspensionMeetingOn, decisionChanges = [], executionClosedOn }) => {
    if (suspended === null) return { because: { zh: '没有中止执行。', en: 'The execution was not suspended.' } };
    if (suspensionMeetingOn) return suspensionMeetingOn >= suspended.on;
    const isOver =
      suspended.resumedOn !== null ||
      executionClosedOn !== undefined ||
      decisionChanges.some((change) => change.on >= suspended.on);
    return suspensionMeetingOn === null && isOver ? false : { missing: ['suspensionMeetingOn'] };
  },
  met: () => ({ zh: '中止已提交集体讨论。', en: 'The suspension was put to the meeting.' }),
  unmet: () => ({
    zh: '中止已结束或决策已调整，没有在中止以后提交集体讨论。',
    en: 'The suspension is over, or the decision changed, with no meeting after it began.',
  }),
});
