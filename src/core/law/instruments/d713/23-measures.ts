import { civilDate } from '@/core/kernel';
import { ifRiskInFull } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Each measure has an owner and a day to come; both grades recorded: owner and day per measure are practice, so it only warns. */
export const riskMeasuresOwned = checkRule({
  id: 'D713/23.2/measures',
  ref: 'R086',
  stage: 'risk',
  layer: 'N',
  legalBasis: [quoted('D713', '23.2', '提出风险防范措施和处置预案', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'assessor',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '措施有责任单位和期限', en: 'Each measure has an owner and a day; both grades recorded' },
  reads: ['riskFactors', 'riskGradeInitial', 'riskGradeExpected'],
  takenOn: ({ riskReportOn }) => riskReportOn,
  applies: ifRiskInFull,
  holds: ({ riskFactors, riskReportOn }) => {
    const early = riskFactors.some(({ dueOn }) => dueOn && riskReportOn && dueOn < riskReportOn);
    if (early)
      return { holds: false, says: { zh: '有措施的期限早于评估报告。', en: 'A measure was due before the report.' } };
    return riskFactors.every(({ owner, dueOn }) => owner !== null && dueOn !== null);
  },
  met: () => ({ zh: '措施均有责任单位和期限。', en: 'Every measure has owner and day.' }),
  unmet: () => ({ zh: '有措施没有责任单位或期限。', en: 'A measure lacks owner or day.' }),
});
