import { civilDate } from '@/core/kernel';
import { ifRiskInFull } from '../../applicability';
import { checkRule } from '../../check-rule';
import { beforeReview } from '../../order-of-days';
import { paraphrased } from '../../provision';

/** The plan fixes aim, content, object, way and time before the assessment; an item left out is the breach. */
export const riskPlanComplete = checkRule({
  id: 'HLJ/30/plan',
  ref: 'R081',
  stage: 'risk',
  layer: 'H',
  parameter: 'riskPlan',
  legalBasis: [paraphrased('HLJ', '30', '制定评估方案，明确目的、内容、对象、方式和时限', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'assessor',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '评估方案齐全', en: 'The plan fixes aim, content, object, way and time' },
  reads: ['riskPlan'],
  step: 'riskPlanOn',
  before: ['riskReportOn', ...beforeReview],
  applies: ifRiskInFull,
  holds: ({ riskPlan }) => {
    const fixed = riskPlan ? Object.values(riskPlan).filter((item) => item !== null).length : 0;
    return { holds: fixed === 5, counted: { value: fixed, unit: 'items', needed: 5, bound: 'at-least' } };
  },
  met: () => ({ zh: '评估方案五项齐全。', en: 'The plan has its five items.' }),
  unmet: () => ({ zh: '评估方案不全。', en: 'The plan is incomplete.' }),
});
