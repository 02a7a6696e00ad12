import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Whether market players are touched was judged: the words of the text as they stand. */
export const competitionJudgementOfD71329p1 = checkRule({
  id: 'D713/29.1/competition-judgement',
  ref: 'R093',
  stage: 'competition',
  layer: 'N',
  rests: [
    quoted('D713', '29.1', '决策草案涉及市场主体经济活动的，应当包含公平竞争审查的有关情况'),
    quoted('FCR', '2.1', '应当依照本条例规定开展公平竞争审查'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '判断是否涉及经营者经济活动', en: 'Whether market players are touched was judged' },
  reads: ['competitionJudgement'],
  holds: () => true,
  met: () => ({ zh: '已判断并记录理由。', en: 'Judged, with the reason.' }),
  unmet: () => ({ zh: '未判断。', en: 'Not judged.' }),
});
