import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Reviewed by people who did not write it, with a written opinion (HLJ 30). */
export const reviewRiskReport = defineAct({
  type: 'reviewRiskReport',
  event: 'RiskReportReviewed',
  kind: 'records',
  stage: 'risk',
  title: { zh: '评审风险评估报告', en: 'Review the risk report' },
  roles: ['undertaking', 'assessor'],
  day: 'riskReviewedOn',
  after: ['riskReportOn'],
  fields: { riskReviewers: f.riskReviewers.unwrap(), riskReviewOpinion: f.riskReviewOpinion.unwrap() },
});
