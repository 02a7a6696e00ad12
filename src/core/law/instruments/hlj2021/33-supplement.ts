import { addWorkingDays, civilDate, counted, workingDaysBetween } from '@/core/kernel';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

/** Supplements came in time. Whether one was asked is told, not supposed. */
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
  holds: ({ supplementAskedOn, supplementReceivedOn }, { value: most, calendar, asOf }) => {
    if (supplementAskedOn === null) return { because: { zh: '没有要求补正。', en: 'No supplement was asked.' } };
    if (supplementReceivedOn && supplementReceivedOn < supplementAskedOn)
      return { holds: false, values: { used: 0, most } };
    const due = addWorkingDays(calendar, supplementAskedOn, most);
    const dueBy = due.ok ? { dueBy: due.value } : {};
    const used = workingDaysBetween(calendar, supplementAskedOn, supplementReceivedOn ?? asOf);
    if (!used.ok) return { missing: ['supplementReceivedOn'], ...dueBy };
    const counted = { value: used.value, unit: 'working-days', needed: most, bound: 'at-most' } as const;
    if (used.value <= most && !supplementReceivedOn) return { missing: ['supplementReceivedOn'], counted, ...dueBy };
    return { holds: used.value <= most, values: { used: used.value, most }, counted, ...dueBy };
  },
  met: (v) => ({
    zh: `补正用了 ${v.used} 个工作日，未超过 ${v.most} 个。`,
    en: `The supplement took ${counted(v.used, 'working day')}, within ${v.most}.`,
  }),
  unmet: (v) => ({
    zh: `补正已 ${v.used} 个工作日（限 ${v.most} 个），未收到、逾期，或者收到日早于要求日；可以退回。`,
    en: `The supplement took ${counted(v.used, 'working day')} (limit ${v.most}): not in, late, or dated before it was asked; the file may be returned.`,
  }),
});
