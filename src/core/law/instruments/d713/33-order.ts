import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Days are in the order of the procedure: the words of the text as they stand. */
export const orderOfD71333p1 = checkRule({
  id: 'D713/33.1/order',
  ref: 'R139',
  stage: 'archive',
  layer: 'N',
  rests: [quoted('D713', '33.1', '由有关单位将履行决策程序形成的记录、材料及时完整归档')],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  owedBy: 'archive',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '日期先后合乎程序', en: 'Days are in the order of the procedure' },
  reads: ['draftRecordedOn', 'legalitySubmittedOn', 'legalityOpinionOn', 'discussedOn'],
  holds: ({
    draftRecordedOn,
    legalitySubmittedOn,
    legalityOpinionOn,
    discussedOn,
    publishedOn = discussedOn,
    hearingHeldOn,
    riskReportOn,
    expertReportOn,
  }) => {
    const order = [hearingHeldOn, riskReportOn, expertReportOn].every(
      (day) => day === undefined || day <= legalitySubmittedOn,
    );
    return (
      order &&
      legalitySubmittedOn <= legalityOpinionOn &&
      legalityOpinionOn <= discussedOn &&
      discussedOn <= publishedOn &&
      draftRecordedOn <= discussedOn
    );
  },
  met: () => ({ zh: '日期先后合乎程序。', en: 'The days are in order.' }),
  unmet: () => ({ zh: '日期先后颠倒，请核对。', en: 'Days are out of order; please check.' }),
});
