import { addDays, civilDate } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { firstDraftDay } from '../../first-draft';
import { quoted } from '../../provision';

/**
 * Draft, explanation, time and place are public before the day of the hearing, and it is held on the day made public.
 * A draft improved after the hearing brings a new explanation, so of a later version the day of the first is compared.
 * Reading: another day needs another notice, or the postponement to that day made public.
 */
export const hearingAnnounced = checkRule({
  id: 'D713/16.2/published',
  ref: 'R051',
  stage: 'hearing',
  layer: 'N',
  legalBasis: [quoted('D713', '16.2', '应当提前公布决策草案及其说明等材料，明确听证时间、地点等信息', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '提前公布草案、说明、时间、地点', en: 'Draft, explanation, time and place are public before' },
  reads: ['hearingNoticeOn', 'hearingOn', 'hearingPlace', 'explanationOn'],
  applies: ifHearing,
  takenOn: ({ hearingNoticeOn }) => hearingNoticeOn,
  atOnce(facts) {
    const { hearingNoticeOn: notice, hearingOn, hearingHeldOn, hearingPostponed, explanationOn } = facts;
    const on = hearingHeldOn ?? hearingOn;
    if (explanationOn === null)
      return { holds: false, says: { zh: '草案没有说明，无从公布。', en: 'The draft has no explanation to publish.' } };
    if (on === undefined) return undefined;
    if (hearingOn && hearingOn !== on && hearingPostponed?.until !== on)
      return {
        holds: false,
        says: {
          zh: `公告的听证日为 ${hearingOn}，实际于 ${on} 举行，没有重新公告。`,
          en: `Announced for ${hearingOn}, held on ${on} without another notice.`,
        },
      };
    const given = (facts.draftVersion ?? 1) > 1 ? firstDraftDay(facts) : explanationOn;
    return (notice && notice >= on) || (given && given >= on)
      ? { holds: false, values: { on }, dueBy: addDays(on, -1) }
      : undefined;
  },
  holds: () => true,
  met: () => ({ zh: '材料、时间、地点已提前公布。', en: 'Published before the hearing.' }),
  unmet: ({ on }) => ({
    zh: `没有在听证会（${on}）之前公布。`,
    en: `Not published before the hearing of ${on}.`,
  }),
});
