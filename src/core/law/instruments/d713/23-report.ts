import { civilDate } from '@/core/kernel';
import { ifRiskInFull } from '../../applicability';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { beforeReview } from '../../order-of-days';
import { quoted } from '../../provision';

/** The report has risk points, measures and a response plan, after the plan of the assessment and before the review. */
export const riskReportComplete = checkRule({
  id: 'D713/23.2/report',
  ref: 'R083',
  stage: 'risk',
  layer: 'N',
  legalBasis: [quoted('D713', '23.2', '形成风险评估报告，明确风险点，提出风险防范措施和处置预案', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'assessor',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '报告有风险点、措施、预案', en: 'The report has risk points, measures and a response plan' },
  reads: ['riskReportOn', 'riskFactors', 'riskResponsePlan'],
  step: 'riskReportOn',
  after: ['riskPlanOn'],
  before: beforeReview,
  applies: ifRiskInFull,
  atOnce: ({ riskReportOn, riskResponsePlan }) =>
    riskReportOn === null || riskResponsePlan === null ? false : undefined,
  argues: ({ riskResponsePlan }) => argued({ zh: '处置预案的内容', en: 'what the response plan is' }, riskResponsePlan),
  holds: ({ riskFactors }) => riskFactors.length > 0,
  met: () => ({ zh: '风险点、措施、预案齐全。', en: 'Points, measures and plan are there.' }),
  unmet: () => ({
    zh: '没有报告，或者报告缺少风险点、处置预案。',
    en: 'There is no report, or risk points or response plan are missing.',
  }),
});
