import { addWorkingDays, civilDate, counted, workingDaysBetween } from '@/core/kernel';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

const beforeAsked = {
  zh: '补正收到日早于要求补正日，请核对。',
  en: 'The supplement is dated before it was asked; please check the days.',
};
const notIn = (used: number, most: number) => ({
  zh: `要求补正已 ${used} 个工作日（限 ${most} 个），仍未收到；可以退回。`,
  en: `The supplement was asked ${counted(used, 'working day')} ago (limit ${most}) and is not in; the file may be returned.`,
});

/** Every supplement came in time. Whether one was asked is told, not supposed. */
export const supplementInTime = parameterRule({
  id: 'HLJ/33/supplement',
  ref: 'R108',
  stage: 'legality',
  layer: 'H',
  parameter: 'legalitySupplementWorkingDays',
  legalBasis: [paraphrased('HLJ', '33', '5个工作日内补充材料', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'discussion',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '补正按时送达', en: 'Supplements came in time' },
  reads: ['legalityReceivedOn', 'supplementAskedOn'],
  takenOn: ({ supplementAskedOn, legalityReceivedOn }) => supplementAskedOn ?? legalityReceivedOn,
  holds: ({ supplementAskedOn, supplementReceivedOn, legalityStops = [] }, { value: most, calendar, asOf }) => {
    if (supplementAskedOn === null) return { because: { zh: '没有要求补正。', en: 'No supplement was asked.' } };
    if (supplementReceivedOn && supplementReceivedOn < supplementAskedOn)
      return { holds: false, values: { used: 0, most }, says: beforeAsked };
    for (const { kind, from, until } of legalityStops) {
      if (kind !== 'supplement' || until === null || from === supplementAskedOn) continue;
      const took = workingDaysBetween(calendar, from, until);
      if (took.ok && took.value > most) return { holds: false, values: { used: took.value, most } };
    }
    const due = addWorkingDays(calendar, supplementAskedOn, most);
    const dueBy = due.ok ? { dueBy: due.value } : {};
    const used = workingDaysBetween(calendar, supplementAskedOn, supplementReceivedOn ?? asOf);
    if (!used.ok) return { missing: ['supplementReceivedOn'], ...dueBy };
    const counted = { value: used.value, unit: 'working-days', needed: most, bound: 'at-most' } as const;
    if (used.value <= most && !supplementReceivedOn) return { missing: ['supplementReceivedOn'], counted, ...dueBy };
    const values = { used: used.value, most };
    if (!supplementReceivedOn) return { holds: false, values, says: notIn(used.value, most), counted, ...dueBy };
    return { holds: used.value <= most, values, counted, ...dueBy };
  },
  met: (v) => ({
    zh: `补正用了 ${v.used} 个工作日，未超过 ${v.most} 个。`,
    en: `The supplement took ${counted(v.used, 'working day')}, within ${v.most}.`,
  }),
  unmet: (v) => ({
    zh: `补正用了 ${v.used} 个工作日，超过 ${v.most} 个；可以退回。`,
    en: `The supplement took ${counted(v.used, 'working day')}, more than ${v.most}; the file may be returned.`,
  }),
});
