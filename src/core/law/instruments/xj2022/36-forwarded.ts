import { addWorkingDays, counted, workingDaysBetween } from '@/core/kernel';
import { optionalRule } from '../../optional-rule';

/**
 * Five working days for the office.
 * Reading: from the day the unit sends the file to the day the reviewer receives it.
 */
export const fileForwardedInTime = optionalRule({
  id: 'XJ/36/forwarded',
  ref: 'R109',
  stage: 'legality',
  parameter: 'legalityForwardWorkingDays',
  force: 'shall',
  effect: 'warns',
  gate: 'discussion',
  dutyHolder: 'office',
  title: { zh: '办公机构按时转送审查', en: 'The office forwarded the file in time' },
  reads: ['legalitySubmittedOn'],
  takenOn: ({ legalitySubmittedOn }) => legalitySubmittedOn,
  holds: ({ legalitySubmittedOn, legalityReceivedOn }, { value: most, calendar, asOf }) => {
    if (legalityReceivedOn && legalityReceivedOn < legalitySubmittedOn)
      return { holds: false, values: { used: 0, most } };
    const due = addWorkingDays(calendar, legalitySubmittedOn, most);
    const dueBy = due.ok ? { dueBy: due.value } : {};
    const used = workingDaysBetween(calendar, legalitySubmittedOn, legalityReceivedOn ?? asOf);
    if (!used.ok) return { missing: ['legalityReceivedOn'], ...dueBy };
    const counted = { value: used.value, unit: 'working-days', needed: most, bound: 'at-most' } as const;
    if (used.value <= most && legalityReceivedOn === undefined)
      return { missing: ['legalityReceivedOn'], counted, ...dueBy };
    return { holds: used.value <= most, values: { used: used.value, most }, counted, ...dueBy };
  },
  met: (v) => ({
    zh: `送审后 ${v.used} 个工作日转送，未超过 ${v.most} 个。`,
    en: `Forwarded within ${counted(v.used, 'working day')}, limit ${v.most}.`,
  }),
  unmet: (v) => ({
    zh: `送审后已 ${v.used} 个工作日（限 ${v.most} 个），仍未转送、转送逾期，或者收件日早于送审日。`,
    en: `${counted(v.used, 'working day')} since the file was sent (limit ${v.most}): not forwarded, late, or received before it was sent.`,
  }),
});
