import { addDays, civilDate, counted, daysBetween } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { parameterRule } from '../../parameter-rule';
import { quoted } from '../../provision';
import { setTooEarly } from '../../set-too-early';
import { unservedOf } from '../../unserved-participants';

const papers = {
  zh: (need: number) => `材料应当提前 ${need} 日送达`,
  en: (need: number) => `papers are served ${counted(need, 'day')} before`,
};

/**
 * Papers reach every participant seven days before; the last one served counts.
 * Reading: the participants are as many as the published list has; where its number is not recorded, it is asked for unless every seat
 * was served. A hearing set for a day before papers could be served in time from its notice on is too early already with the notice.
 */
export const hearingPapersServed = parameterRule({
  id: 'D713/16.3/materials',
  ref: 'R055',
  stage: 'hearing',
  layer: 'N',
  parameter: 'hearingMaterialDays',
  legalBasis: [quoted('D713', '16.3', '听证会材料应当于召开听证会7日前送达听证参加人', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '材料七日前送达', en: 'Papers served seven days before' },
  reads: [],
  applies: ifHearing,
  takenOn: ({ hearingHeldOn, hearingOn }) => hearingHeldOn ?? hearingOn,
  holds: (
    { hearingServed, hearingNoticeOn, hearingOn, hearingHeldOn, hearingListed, hearingSeats },
    { value: need },
  ) => {
    const on = hearingHeldOn ?? hearingOn;
    const dueBy = on && addDays(on, -need);
    const tooEarly = hearingServed === undefined && setTooEarly(hearingNoticeOn, on, need, papers);
    if (tooEarly) return tooEarly;
    if (hearingServed === undefined)
      return { missing: on ? ['hearingServed'] : ['hearingServed', 'hearingOn'], ...(dueBy && { dueBy }) };
    const last = hearingServed
      .map(({ servedOn }) => servedOn)
      .sort()
      .at(-1);
    if (on === undefined) return { missing: ['hearingOn'], ...(last && { firstLawful: addDays(last, need) }) };
    const unserved = unservedOf(hearingServed, hearingListed, hearingSeats ?? []);
    if (unserved) return { ...unserved, ...(dueBy && { dueBy }) };
    const days = last ? daysBetween(last, on) : 0;
    const inTime = last !== undefined && days >= need;
    if (inTime && hearingListed === undefined && hearingSeats === undefined)
      return { missing: ['hearingListed'], ...(dueBy && { dueBy }), firstLawful: addDays(last, need) };
    return {
      holds: inTime,
      values: { days, need },
      counted: { value: days, unit: 'days', needed: need, bound: 'at-least' },
      ...(dueBy && { dueBy }),
      ...(last && { firstLawful: addDays(last, need) }),
    };
  },
  met: (v) => ({
    zh: `最晚一份提前 ${v.days} 日送达，不少于 ${v.need} 日。`,
    en: `The last was served ${counted(v.days, 'day')} before, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `最晚一份仅提前 ${v.days} 日送达，应提前 ${v.need} 日。`,
    en: `The last was served only ${counted(v.days, 'day')} before, ${v.need} needed.`,
  }),
});
