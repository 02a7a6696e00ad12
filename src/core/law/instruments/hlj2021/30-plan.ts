import { civilDate } from '@/core/kernel';
import { ifRiskInFull } from '../../applicability';
import { checkRule } from '../../check-rule';
import { gist } from '../../provision';

/** The plan fixes aim, content, object, way and time: the words of the text as they stand. */
export const planOfHlj202130 = checkRule({
  id: 'HLJ/30/plan',
  ref: 'R081',
  stage: 'risk',
  layer: 'H',
  parameter: 'riskPlan',
  rests: [gist('HLJ', '30', '制定评估方案，明确目的、内容、对象、方式和时限')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  owedBy: 'assessor',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '评估方案齐全', en: 'The plan fixes aim, content, object, way and time' },
  reads: ['riskPlan'],
  applies: ifRiskInFull,
  holds: () => true,
  met: () => ({ zh: '评估方案五项齐全。', en: 'The plan has its five items.' }),
  unmet: () => ({ zh: '评估方案不全。', en: 'The plan is incomplete.' }),
});
