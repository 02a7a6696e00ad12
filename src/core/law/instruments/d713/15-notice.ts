import { civilDate } from '@/core/kernel';
import { both, ifConsulted, ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const noticeSaysHowAndUntilWhen = checkRule({
  id: 'D713/15.1/notice',
  ref: 'R033',
  stage: 'participation',
  layer: 'N',
  legalBasis: [quoted('D713', '15.1', '明确提出意见的方式和期限', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '公告明确方式和期限', en: 'The notice says how and until when to comment' },
  reads: ['consultationOpened', 'consultationClosed', 'noticeFields'],
  applies: both(ifPublic, ifConsulted),
  takenOn: ({ consultationOpened }) => consultationOpened,
  holds: ({ noticeFields }) => noticeFields.includes('channels') && noticeFields.includes('period'),
  met: () => ({ zh: '公告载明方式和期限。', en: 'The notice says how and until when.' }),
  unmet: () => ({ zh: '公告未载明提出意见的方式或期限。', en: 'The notice lacks the way or the period.' }),
});
