import { civilDate } from '@/core/kernel';
import { ifRisk } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Existing assessments are linked, not repeated: the words of the text as they stand. */
export const notRepeatedOfD71322p2 = checkRule({
  id: 'D713/22.2/not-repeated',
  ref: 'R080',
  stage: 'risk',
  layer: 'N',
  rests: [quoted('D713', '22.2', '按照有关规定已对有关风险进行评价、评估的，不作重复评估')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '已评估的不重复评估', en: 'Existing assessments are linked, not repeated' },
  reads: ['existingAssessments'],
  applies: ifRisk,
  holds: () => true,
  met: () => ({ zh: '已核对既有评估。', en: 'Existing assessments were checked.' }),
  unmet: () => ({ zh: '未核对既有评估。', en: 'Not checked.' }),
});
