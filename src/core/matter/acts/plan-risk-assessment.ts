import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Aim, content, object, way and time; who assesses (HLJ 30). */
export const planRiskAssessment = defineAct({
  type: 'planRiskAssessment',
  event: 'RiskAssessmentPlanned',
  stage: 'risk',
  title: { zh: '制定风险评估方案', en: 'Plan the risk assessment' },
  roles: ['undertaking'],
  day: 'riskPlanOn',
  after: ['startedOn'],
  mustHold: ['HLJ/30/third-party'],
  settles: ['HLJ/30/plan', 'D713/22.2/not-repeated', 'HLJ/30/third-party', 'HLJ/30/simple', 'JS/28/third-party'],
  fields: {
    riskPlan: f.riskPlan.unwrap(),
    riskAssessor: f.riskAssessor.unwrap(),
    riskThirdParty: f.riskThirdParty.unwrap(),
    existingAssessments: f.existingAssessments.unwrap(),
    riskSimple: f.riskSimple.unwrap(),
    riskThirdPartyDeclaration: f.riskThirdPartyDeclaration,
  },
});
