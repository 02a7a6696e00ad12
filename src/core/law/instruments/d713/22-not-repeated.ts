import { civilDate } from '@/core/kernel';
import { ifRisk } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** What was assessed under other rules is linked, not assessed again: a field judged to need what another assessment covers is the breach. */
export const assessmentNotRepeated = checkRule({
  id: 'D713/22.2/not-repeated',
  ref: 'R080',
  stage: 'risk',
  layer: 'N',
  legalBasis: [quoted('D713', '22.2', '按照有关规定已对有关风险进行评价、评估的，不作重复评估', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '已评估的不重复评估', en: 'Existing assessments are linked, not repeated' },
  reads: ['existingAssessments'],
  takenOn: ({ riskPlanOn, riskReportOn }) => riskPlanOn ?? riskReportOn,
  applies: ifRisk,
  holds: ({ existingAssessments, fieldsAssessedBefore = [], riskJudgements = [] }) => {
    const twice = riskJudgements.filter(({ applies, field }) => applies && fieldsAssessedBefore.includes(field));
    return existingAssessments.length === 0 || twice.length === 0;
  },
  met: () => ({ zh: '已核对既有评估。', en: 'Existing assessments were checked.' }),
  unmet: () => ({
    zh: '已有评估的领域又判断为需要评估。',
    en: 'A field that was assessed before is to be assessed again.',
  }),
});
