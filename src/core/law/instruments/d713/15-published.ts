import { civilDate } from '@/core/kernel';
import { both, ifConsulted, ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { factWords } from '../../facts/decision-facts';
import { firstDraftDay } from '../../first-draft';
import { tooLate } from '../../order-of-days';
import { quoted } from '../../provision';

/** Draft and explanation are published with the notice. A later version of the draft may be younger than the notice, the first may not. */
export const draftPublished = checkRule({
  id: 'D713/15.1/published',
  ref: 'R032',
  stage: 'participation',
  layer: 'N',
  legalBasis: [quoted('D713', '15.1', '公布决策草案及其说明等材料', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '公布草案及说明', en: 'Draft and explanation are published' },
  reads: ['noticeFields'],
  applies: both(ifPublic, ifConsulted),
  takenOn: ({ consultationOpened }) => consultationOpened,
  atOnce(facts) {
    const late = tooLate(factWords.draftRecordedOn, firstDraftDay(facts), facts, ['consultationOpened']);
    return late && { tooLate: late };
  },
  holds: ({ noticeFields }) => noticeFields.includes('draft') && noticeFields.includes('explanation'),
  met: () => ({ zh: '草案及说明已公布。', en: 'Draft and explanation are published.' }),
  unmet: () => ({ zh: '公告未附草案或说明。', en: 'The notice lacks draft or explanation.' }),
});
