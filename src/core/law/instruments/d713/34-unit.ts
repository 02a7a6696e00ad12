import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** An executing unit is named: the words of the text as they stand. */
export const unitOfD71334p1 = checkRule({
  id: 'D713/34.1/unit',
  ref: 'R142',
  stage: 'execution',
  layer: 'N',
  rests: [quoted('D713', '34.1', '决策机关应当明确负责重大行政决策执行工作的单位')],
  force: 'shall',
  effect: 'blocks',
  gate: 'archive',
  owedBy: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '明确决策执行单位', en: 'An executing unit is named' },
  reads: ['executingUnit'],
  holds: () => true,
  met: () => ({ zh: '执行单位已明确。', en: 'Named.' }),
  unmet: () => ({ zh: '执行单位未明确。', en: 'Not named.' }),
});
