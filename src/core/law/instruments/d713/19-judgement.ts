import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Whether experts are needed was judged: the words of the text as they stand. */
export const judgementOfD71319p1 = checkRule({
  id: 'D713/19.1/judgement',
  ref: 'R064',
  stage: 'experts',
  layer: 'N',
  rests: [quoted('D713', '19.1', '对专业性、技术性较强的决策事项，决策承办单位应当组织专家、专业机构论证')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '记录是否适用专家论证', en: 'Whether experts are needed was judged' },
  reads: ['expertJudgement'],
  holds: () => true,
  met: () => ({ zh: '已判断并记录理由。', en: 'Judged, with the reason.' }),
  unmet: () => ({ zh: '未判断。', en: 'Not judged.' }),
});
