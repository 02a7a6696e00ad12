import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Reviewed by people who did not write it, with a written opinion (HLJ 30). */
export const reviewRiskReport = defineAct({
  type: 'reviewRiskReport',
  event: 'RiskReportReviewed',
  stage: 'risk',
  title: { zh: '评审风险评估报告', en: 'Review the risk report' },
  roles: ['undertaking', 'assessor'],
  day: 'riskReviewedOn',
  after: ['riskReportOn'],
  mustHold: ['HLJ/30/review'],
  settles: ['HLJ/30/review'],
  fields: { riskReviewers: f.riskReviewers.unwrap(), riskReviewOpinion: f.riskReviewOpinion.unwrap() },
});
