import { addDays, civilDate, counted, daysBetween } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { parameterRule } from '../../parameter-rule';
import { paraphrased, quoted } from '../../provision';
import { setTooEarly } from '../../set-too-early';

const list = {
  zh: (need: number) => `名单应当提前 ${need} 日公布`,
  en: (need: number) => `the list is published ${counted(need, 'day')} before`,
};

/** The list of participants is published before the hearing: a day in the decree, more in some places. */
export const participantListPublished = parameterRule({
  id: 'D713/16.3/list',
  ref: 'R054',
  stage: 'hearing',
  layer: 'N',
  parameter: 'hearingListDays',
  legalBasis: [
    quoted('D713', '16.3', '听证参加人名单应当提前向社会公布', '2026-11-29'),
    paraphrased('HLJ', '19', '听证会7日前公布参加人名单', '2026-11-20'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '提前公布参加人名单', en: 'The list of participants is published before' },
  reads: [],
  applies: ifHearing,
  takenOn: ({ hearingListOn }) => hearingListOn,
  holds: ({ hearingListOn, hearingNoticeOn, hearingOn, hearingHeldOn }, { value: need }) => {
    const on = hearingHeldOn ?? hearingOn;
    const tooEarly = hearingListOn === undefined && setTooEarly(hearingNoticeOn, on, need, list);
    if (tooEarly) return tooEarly;
    if (hearingListOn === undefined)
      return {
        missing: on ? ['hearingListOn'] : ['hearingListOn', 'hearingOn'],
        ...(on && { dueBy: addDays(on, -need) }),
      };
    const firstLawful = addDays(hearingListOn, need);
    if (on === undefined) return { missing: ['hearingOn'], firstLawful };
    const days = daysBetween(hearingListOn, on);
    return {
      holds: days >= need,
      values: { days, need },
      counted: { value: days, unit: 'days', needed: need, bound: 'at-least' },
      dueBy: addDays(on, -need),
      firstLawful,
    };
  },
  met: (v) => ({
    zh: `名单提前 ${v.days} 日公布，不少于 ${v.need} 日。`,
    en: `The list was out ${counted(v.days, 'day')} before, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `名单仅提前 ${v.days} 日公布，应提前 ${v.need} 日。`,
    en: `The list was out only ${counted(v.days, 'day')} before, ${v.need} needed.`,
  }),
});
