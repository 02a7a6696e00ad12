import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Risk points with measures and owners, response plan, the departments heard, grades before and after (D713 23). */
export const reportRisk = defineAct({
  type: 'reportRisk',
  event: 'RiskReported',
  kind: 'records',
  stage: 'risk',
  title: { zh: '提交风险评估报告', en: 'Report the risk assessment' },
  roles: ['undertaking', 'assessor'],
  day: 'riskReportOn',
  round: 'risk',
  after: ['startedOn'],
  reasons: ['gradeReason'],
  fields: {
    riskFactors: f.riskFactors.unwrap(),
    riskWeighting: f.riskWeighting,
    riskDepartmentsHeard: f.riskDepartmentsHeard.unwrap(),
    riskResponsePlan: f.riskResponsePlan.unwrap(),
    riskAuthors: f.riskAuthors.unwrap(),
    riskGradeInitial: f.riskGradeInitial.unwrap(),
    riskGradeExpected: f.riskGradeExpected.unwrap(),
    gradeReason: f.gradeReason,
    riskPeopleAsked: f.riskPeopleAsked,
    riskGradeStated: f.riskGradeStated,
  },
  check: ({ riskFactors, riskWeighting }) => {
    const astray = riskWeighting?.pairs?.findIndex(
      ({ more, less }) => more === less || Math.max(more, less) > riskFactors.length,
    );
    if (astray !== undefined && astray >= 0)
      return refuse(
        'invalid',
        { zh: '两两判断所指的风险点不存在。', en: 'A judgement names a risk that is not there.' },
        { field: `riskWeighting.pairs.${astray}` },
      );
    const total = riskFactors.reduce((sum, { w }) => sum + w, 0);
    return Math.abs(total - 1) > 0.001
      ? refuse(
          'invalid',
          {
            zh: `风险因素权重之和应为 1，现为 ${total.toFixed(3)}。`,
            en: `The weights of the factors must add up to 1; they add up to ${total.toFixed(3)}.`,
          },
          { field: 'riskFactors' },
        )
      : undefined;
  },
});
