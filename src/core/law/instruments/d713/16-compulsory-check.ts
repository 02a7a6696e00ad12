import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Checked whether another law compels a hearing: the words of the text as they stand. */
export const compulsoryCheckOfD71316p1 = checkRule({
  id: 'D713/16.1/compulsory-check',
  ref: 'R047',
  stage: 'hearing',
  layer: 'N',
  rests: [quoted('D713', '16.1', '法律、法规、规章对召开听证会另有规定的，依照其规定')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '核对是否依法必须听证', en: 'Checked whether another law compels a hearing' },
  reads: ['hearingJudgement'],
  holds: ({ hearingJudgement }) => hearingJudgement.applies || hearingJudgement.compulsoryUnder === null,
  met: () => ({ zh: '已核对，判断与法定要求一致。', en: 'Checked; the judgement fits the law.' }),
  unmet: () => ({
    zh: '其他法律要求听证，不能判断为不听证。',
    en: 'Another law compels a hearing; it cannot be judged away.',
  }),
});
