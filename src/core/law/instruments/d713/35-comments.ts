import { civilDate, counted } from '@/core/kernel';
import { ifInForce } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { completedOn } from '../../in-force';
import { quoted } from '../../provision';

/**
 * Comments on the execution are registered and answered.
 * Reading: the right to comment is taken to ask for an answer; no number of days is set, hence it only warns.
 */
export const executionCommentsAnswered = checkRule({
  id: 'D713/35.2/comments',
  ref: 'R146',
  stage: 'execution',
  layer: 'N',
  legalBasis: [
    quoted('D713', '35.2', '可以通过信件、电话、电子邮件等方式向决策机关或者决策执行单位提出意见建议', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'warns',
  isAnswer: true,
  gate: 'close-execution',
  dutyHolder: 'executing-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '登记并答复对执行的意见', en: 'Comments on the execution are answered' },
  reads: ['executionComments'],
  takenOn: completedOn,
  applies: ifInForce,
  holds: ({ executionComments }) => {
    const open = executionComments.filter(({ on, answeredOn }) => answeredOn === null || answeredOn < on).length;
    return { holds: open === 0, values: { open, all: executionComments.length } };
  },
  met: (v) => ({ zh: `${v.all} 件意见均已答复。`, en: `${v.all} of ${counted(v.all, 'comment')} answered.` }),
  unmet: (v) => ({
    zh: `${v.all} 件意见中有 ${v.open} 件未答复，或者答复日早于收到日。`,
    en: `${v.open} of ${counted(v.all, 'comment')} are not answered, or dated as answered before they came.`,
  }),
});
