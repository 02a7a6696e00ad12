import { addDays, counted, daysBetween } from '@/core/kernel';
import { both, ifExperts } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/** Papers reach the experts seven days before the meeting in Anhui and Jiangsu. */
export const expertMaterialInTime = optionalRule({
  id: 'AH/22/materials',
  ref: 'R073',
  stage: 'experts',
  parameter: 'expertMaterialDays',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '论证材料按期提前送达', en: 'Material reached the experts in time' },
  reads: ['expertMaterialsOn', 'expertMeetingOn'],
  takenOn: ({ expertMaterialsOn }) => expertMaterialsOn,
  applies: both(ifExperts, ({ expertForm }) =>
    expertForm === undefined || expertForm === 'meeting'
      ? 'applies'
      : { because: { zh: '未采用论证会形式。', en: 'There was no expert meeting.' } },
  ),
  holds: ({ expertMaterialsOn, expertMeetingOn }, { value: need }) => {
    const days = daysBetween(expertMaterialsOn, expertMeetingOn);
    return {
      holds: days >= need,
      values: { days, need },
      counted: { value: days, unit: 'days', needed: need, bound: 'at-least' },
      dueBy: addDays(expertMeetingOn, -need),
      firstLawful: addDays(expertMaterialsOn, need),
    };
  },
  met: (v) => ({
    zh: `材料提前 ${v.days} 日送达，不少于 ${v.need} 日。`,
    en: `The papers came ${counted(v.days, 'day')} before, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `材料仅提前 ${v.days} 日送达，应提前 ${v.need} 日。`,
    en: `The papers came only ${counted(v.days, 'day')} before, ${v.need} needed.`,
  }),
});
