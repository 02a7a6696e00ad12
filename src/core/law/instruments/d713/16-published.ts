import { civilDate } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Draft, explanation, time and place are public before: the words of the text as they stand. */
export const publishedOfD71316p2 = checkRule({
  id: 'D713/16.2/published',
  ref: 'R051',
  stage: 'hearing',
  layer: 'N',
  rests: [quoted('D713', '16.2', '应当提前公布决策草案及其说明等材料，明确听证时间、地点等信息')],
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '提前公布草案、说明、时间、地点', en: 'Draft, explanation, time and place are public before' },
  reads: ['hearingNoticeOn', 'hearingOn', 'hearingPlace', 'explanationOn'],
  applies: ifHearing,
  holds: ({ hearingNoticeOn, hearingOn }) => hearingNoticeOn < hearingOn,
  met: () => ({ zh: '材料、时间、地点已提前公布。', en: 'Published before the hearing.' }),
  unmet: () => ({ zh: '未提前公布。', en: 'Not published before.' }),
});
