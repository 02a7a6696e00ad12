import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Aim, content, object, way and time; who assesses (HLJ 30). */
export const planRiskAssessment = defineAct({
  type: 'planRiskAssessment',
  event: 'RiskAssessmentPlanned',
  kind: 'performs',
  stage: 'risk',
  round: 'risk',
  title: { zh: '制定风险评估方案', en: 'Plan the risk assessment' },
  roles: ['undertaking'],
  day: 'riskPlanOn',
  after: ['startedOn'],
  fields: {
    riskPlan: f.riskPlan.unwrap(),
    riskAssessor: f.riskAssessor.unwrap(),
    riskThirdParty: f.riskThirdParty.unwrap(),
    existingAssessments: f.existingAssessments.unwrap(),
    fieldsAssessedBefore: f.fieldsAssessedBefore,
    riskSimple: f.riskSimple.unwrap(),
    riskThirdPartyDeclaration: f.riskThirdPartyDeclaration,
  },
});
