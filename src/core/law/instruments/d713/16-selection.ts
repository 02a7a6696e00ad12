import { civilDate } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { factWords } from '../../facts/decision-facts';
import { tooLate } from '../../order-of-days';
import { quoted } from '../../provision';

/**
 * Where participants are selected, the way of selecting them is published before the list.
 * Reading: what the notice says of it is published with the notice, unless a day of its own is told.
 */
export const selectionPublished = checkRule({
  id: 'D713/16.3/selection',
  ref: 'R052',
  stage: 'hearing',
  layer: 'N',
  legalBasis: [quoted('D713', '16.3', '应当提前公布听证参加人遴选办法，公平公开组织遴选', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '提前公布遴选办法', en: 'The selection method is published' },
  reads: ['hearingSelection'],
  applies: ifHearing,
  takenOn: ({ hearingSelectionOn, hearingNoticeOn }) => hearingSelectionOn ?? hearingNoticeOn,
  holds(facts) {
    const { hearingSelection, hearingSelectionOn, hearingNoticeOn } = facts;
    if (hearingSelection === null) return true;
    if (hearingSelectionOn === null) return false;
    const published = hearingSelectionOn ?? hearingNoticeOn;
    const late = tooLate(factWords.hearingSelectionOn, published, facts, ['hearingListOn', 'hearingHeldOn']);
    return late ? { tooLate: late } : true;
  },
  met: () => ({ zh: '遴选办法已公布或无需遴选。', en: 'Published, or nobody is selected.' }),
  unmet: () => ({ zh: '遴选办法未公布。', en: 'Not published.' }),
});
