import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Party report before issue: the words of the text as they stand. */
export const partyReportOfD71331p1 = checkRule({
  id: 'D713/31.1/party-report',
  ref: 'R131',
  stage: 'publication',
  layer: 'N',
  rests: [quoted('D713', '31.1', '重大行政决策出台前应当按照规定向同级党委请示报告')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '出台前向同级党委请示报告', en: 'Party report before issue' },
  reads: ['partyReportedOn'],
  holds: ({ partyReportedOn, publishedOn }) => publishedOn === undefined || partyReportedOn <= publishedOn,
  met: () => ({ zh: '出台前已请示报告。', en: 'Reported before issue.' }),
  unmet: () => ({ zh: '请示报告晚于公布。', en: 'Reported only after publication.' }),
});
