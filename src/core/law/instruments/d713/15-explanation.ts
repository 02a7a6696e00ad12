import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The draft has its explanation: the words of the text as they stand. */
export const explanationOfD71315p1 = checkRule({
  id: 'D713/15.1/explanation',
  ref: 'R024',
  stage: 'drafting',
  layer: 'N',
  rests: [quoted('D713', '15.1', '公布决策草案及其说明等材料')],
  force: 'shall',
  effect: 'blocks',
  gate: 'participation',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '草案附有说明', en: 'The draft has its explanation' },
  reads: ['draftRecordedOn', 'explanationOn'],
  holds: () => true,
  met: () => ({ zh: '起草说明已形成。', en: 'The explanation is there.' }),
  unmet: () => ({ zh: '没有起草说明。', en: 'There is no explanation.' }),
});
