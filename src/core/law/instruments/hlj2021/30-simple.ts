import { civilDate } from '@/core/kernel';
import { both, ifRisk } from '../../applicability';
import { checkRule } from '../../check-rule';
import { beforeReview, tooLate } from '../../order-of-days';
import { paraphrased } from '../../provision';

/** The simple procedure follows a special meeting that judged the risk small; without one, or with a graver risk, it is the breach. */
export const simpleRiskProcedure = checkRule({
  id: 'HLJ/30/simple',
  ref: 'R088',
  stage: 'risk',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '30', '风险较小的经专题会议研究可以适用简易程序并填写报备表', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '简易程序须经专题会议', en: 'The simple procedure follows a special meeting' },
  reads: ['riskSimple'],
  takenOn: ({ riskSimple, riskReportOn }) => riskSimple?.meetingOn ?? riskReportOn,
  applies: both(ifRisk, ({ riskSimple }) =>
    riskSimple === null
      ? { because: { zh: '没有采用简易程序。', en: 'The simple procedure is not used.' } }
      : 'applies',
  ),
  holds(facts) {
    const { riskSimple, riskGradeInitial } = facts;
    if (!riskSimple?.meetingOn) return false;
    if (riskGradeInitial === 'high' || riskGradeInitial === 'medium')
      return {
        holds: false,
        says: { zh: '风险等级不低，不能采用简易程序。', en: 'The grade is not low: the simple procedure is not open.' },
      };
    const meeting = { zh: '专题会议', en: 'special meeting' };
    const late = tooLate(meeting, riskSimple.meetingOn, facts, ['riskReportOn', ...beforeReview]);
    return late ? { tooLate: late } : true;
  },
  met: () => ({ zh: '简易程序经专题会议判断。', en: 'A special meeting judged the risk small.' }),
  unmet: () => ({
    zh: '采用简易程序没有经专题会议判断。',
    en: 'The simple procedure was used without a special meeting.',
  }),
});
