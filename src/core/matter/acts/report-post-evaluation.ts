import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The report: who took part, its items, and the advice to continue, adjust or end (D713 36.3; HLJ 49). */
export const reportPostEvaluation = defineAct({
  type: 'reportPostEvaluation',
  event: 'PostEvaluationReported',
  kind: 'records',
  stage: 'evaluation',
  title: { zh: '提交后评估报告', en: 'Report the evaluation' },
  roles: ['office', 'assessor'],
  day: 'evaluationReportOn',
  after: ['evaluationPlannedOn'],
  fields: {
    evaluationParticipants: f.evaluationParticipants.unwrap(),
    evaluationSections: f.evaluationSections.unwrap(),
    evaluationAdvice: f.evaluationAdvice.unwrap(),
    evaluationSummary: f.evaluationSummary.unwrap(),
  },
});
