import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Cost and benefit are analysed as needed; not analysed and no reason given is the breach. */
export const costBenefitAnalysed = checkRule({
  id: 'D713/12.3/cost-benefit',
  ref: 'R025',
  stage: 'drafting',
  layer: 'N',
  legalBasis: [
    quoted(
      'D713',
      '12.3',
      '根据需要对决策事项涉及的人财物投入、资源消耗、环境影响等成本和经济、社会、环境效益进行分析预测',
      '2026-11-29',
    ),
  ],
  force: 'generally',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '成本效益分析', en: 'Cost and benefit are analysed, or the reason given' },
  reads: ['costBenefit'],
  takenOn: ({ draftRecordedOn }) => draftRecordedOn,
  argues: ({ appraisal, costBenefit, costBenefitReason }) =>
    appraisal
      ? []
      : argued(
          { zh: '成本和效益的分析，或者为什么不需要分析', en: 'the costs and benefits, or why no analysis is needed' },
          costBenefit === null ? costBenefitReason : costBenefit,
        ),
  // Costs and benefits that were worked out year by year are the analysis: nobody types it once more.
  atOnce: ({ appraisal }) =>
    appraisal && {
      holds: true,
      says: { zh: '已按年测算方案的费用和效益。', en: 'Costs and benefits of the options are worked out by year.' },
    },
  holds: ({ costBenefit, costBenefitReason }) => {
    if (costBenefit !== null) return true;
    return costBenefitReason === undefined ? { missing: ['costBenefitReason'] } : costBenefitReason !== null;
  },
  met: () => ({ zh: '已分析成本效益或说明不需要的理由。', en: 'Analysed, or the reason is given.' }),
  unmet: () => ({ zh: '未分析成本效益，也未说明理由。', en: 'Neither analysed nor explained.' }),
});
