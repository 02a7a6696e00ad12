import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { factWords } from '../../facts/decision-facts';
import { firstDraftDay } from '../../first-draft';
import { beforeReview, tooLate } from '../../order-of-days';
import { quoted } from '../../provision';

/** The draft has its explanation before it is made public. A new version brings a new explanation, so the day of the first is compared. */
export const explanationGiven = checkRule({
  id: 'D713/15.1/explanation',
  ref: 'R024',
  stage: 'drafting',
  layer: 'N',
  legalBasis: [quoted('D713', '15.1', '公布决策草案及其说明等材料', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'participation',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '草案附有说明', en: 'The draft has its explanation' },
  reads: ['explanationOn'],
  takenOn: ({ draftRecordedOn, explanationOn }) => draftRecordedOn ?? explanationOn,
  atOnce(facts) {
    if (facts.explanationOn === null) return false;
    const isLater = (facts.draftVersion ?? 1) > 1;
    const given = isLater ? firstDraftDay(facts) : facts.explanationOn;
    const late = tooLate(factWords.explanationOn, given, facts, ['consultationOpened', ...beforeReview]);
    return late && { tooLate: late };
  },
  holds: ({ draftRecordedOn }) => (draftRecordedOn === undefined ? { missing: ['draftRecordedOn'] } : true),
  met: () => ({ zh: '起草说明已形成。', en: 'The explanation is there.' }),
  unmet: () => ({ zh: '没有起草说明。', en: 'There is no explanation.' }),
});
