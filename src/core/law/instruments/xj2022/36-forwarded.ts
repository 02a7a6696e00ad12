import { workingDaysBetween } from '@/core/kernel';
import { optionalRule } from '../../optional-rule';

/**
 * Five working days for the office.
 * Reading: from the day the unit sends the file to the day the reviewer receives it.
 */
export const forwardedOfXj202236 = optionalRule({
  id: 'XJ/36/forwarded',
  ref: 'R109',
  stage: 'legality',
  parameter: 'legalityForwardWorkingDays',
  force: 'shall',
  effect: 'warns',
  gate: 'discussion',
  owedBy: 'office',
  title: { zh: '办公机构按时转送审查', en: 'The office forwarded the file in time' },
  reads: ['legalitySubmittedOn'],
  takenOn: ({ legalitySubmittedOn }) => legalitySubmittedOn,
  holds: ({ legalitySubmittedOn, legalityReceivedOn }, { value: most, calendar, asOf }) => {
    const used = workingDaysBetween(calendar, legalitySubmittedOn, legalityReceivedOn ?? asOf);
    if (!used.ok) return { missing: ['legalityReceivedOn'] };
    const values = { used: used.value, most };
    if (used.value > most) return { holds: false, values };
    return legalityReceivedOn === undefined ? { missing: ['legalityReceivedOn'] } : { holds: true, values };
  },
  met: (v) => ({
    zh: `送审后 ${v.used} 个工作日转送，未超过 ${v.most} 个。`,
    en: `Forwarded within ${v.used} working days, limit ${v.most}.`,
  }),
  unmet: (v) => ({
    zh: `送审后已 ${v.used} 个工作日，超过 ${v.most} 个仍未转送或者转送逾期。`,
    en: `${v.used} working days since the file was sent, over ${v.most} for forwarding.`,
  }),
});
