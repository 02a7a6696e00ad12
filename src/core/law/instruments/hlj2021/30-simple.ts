import { civilDate } from '@/core/kernel';
import { ifRisk } from '../../applicability';
import { checkRule } from '../../check-rule';
import { gist } from '../../provision';

/** The simple procedure follows a special meeting: the words of the text as they stand. */
export const simpleOfHlj202130 = checkRule({
  id: 'HLJ/30/simple',
  ref: 'R088',
  stage: 'risk',
  layer: 'H',
  rests: [gist('HLJ', '30', '风险较小的经专题会议研究可以适用简易程序并填写报备表')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '简易程序须经专题会议', en: 'The simple procedure follows a special meeting' },
  reads: ['riskSimple'],
  applies: ifRisk,
  holds: () => true,
  met: () => ({ zh: '程序种类已明确。', en: 'The kind of procedure is recorded.' }),
  unmet: () => ({ zh: '未记录专题会议。', en: 'No meeting is recorded.' }),
});
