import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { gist } from '../../provision';

/** An emergency suspension is put to the meeting afterwards. Reading: no day is set; ending the suspension or changing the decision without a meeting is the breach. */
export const meetingOfSh202043 = checkRule({
  id: 'SH/43/meeting',
  ref: 'R154',
  stage: 'adjustment',
  layer: 'X',
  parameter: 'suspensionToMeeting',
  rests: [gist('SH', '43', '紧急情况下先行中止的，事后提交集体讨论')],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  owedBy: 'office',
  inForce: { from: civilDate('2020-10-01') },
  title: { zh: '先行中止后提交集体讨论', en: 'The suspension was later put to the meeting' },
  reads: ['executionSuspension'],
  applies: ({ executionSuspension }, { params, asOf }) => {
    if (!inForceOn(params.suspensionToMeeting, executionSuspension?.on ?? asOf)?.value)
      return { because: { zh: '没有规定事后提交讨论。', en: 'No later meeting was asked for.' } };
    return executionSuspension === undefined
      ? { because: { zh: '没有中止执行。', en: 'The execution was not suspended.' } }
      : 'applies';
  },
  holds: ({ executionSuspension: { on, resumedOn }, suspensionMeetingOn, decisionChanges = [] }) => {
    if (suspensionMeetingOn !== undefined && suspensionMeetingOn >= on) return true;
    const isOver = resumedOn !== null || decisionChanges.some((change) => change.on >= on);
    return isOver ? false : { missing: ['suspensionMeetingOn'] };
  },
  met: () => ({ zh: '中止已提交集体讨论。', en: 'The suspension was put to the meeting.' }),
  unmet: () => ({
    zh: '中止已结束或决策已调整，没有提交集体讨论。',
    en: 'The suspension is over, or the decision changed, with no meeting.',
  }),
});
