import { addWorkingDays, counted, workingDaysBetween } from '@/core/kernel';
import type { Measure } from '../../finding';
import { optionalRule } from '../../optional-rule';

/** Ten working days after the consultation ends, for every request; an early reply counts as none used. */
export const hearingRequestAnswered = optionalRule({
  id: 'GDH/14/request',
  ref: 'R063',
  stage: 'hearing',
  parameter: 'hearingRequestReplyWorkingDays',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '听证申请按时答复', en: 'Requests for a hearing answered in time' },
  reads: ['consultationClosed'],
  takenOn: ({ consultationClosed }) => consultationClosed,
  applies: ({ hearingRequests }) => {
    if (hearingRequests === undefined) return { missing: ['hearingRequests'] };
    return hearingRequests.length > 0
      ? 'applies'
      : { because: { zh: '没有听证申请。', en: 'Nobody asked for a hearing.' } };
  },
  holds: ({ hearingRequests = [], consultationClosed }, { value: most, calendar, asOf }) => {
    let longest = 0;
    for (const { repliedOn } of hearingRequests) {
      const used = workingDaysBetween(calendar, consultationClosed, repliedOn ?? asOf);
      if (!used.ok) return { missing: ['hearingRequests'] };
      longest = Math.max(longest, used.value);
    }
    const values = { used: longest, most };
    const last = addWorkingDays(calendar, consultationClosed, most);
    const measure: Measure = {
      counted: { value: longest, unit: 'working-days', needed: most, bound: 'at-most' },
      ...(last.ok && { dueBy: last.value }),
    };
    if (longest > most) return { holds: false, values, ...measure };
    const isOpen = hearingRequests.some(({ repliedOn }) => repliedOn === null);
    return isOpen ? { missing: ['hearingRequests'], ...measure } : { holds: true, values, ...measure };
  },
  met: (v) => ({
    zh: `征求意见结束后 ${v.used} 个工作日内均已答复，未超过 ${v.most} 个。`,
    en: `All answered within ${counted(v.used, 'working day')} after the consultation, limit ${v.most}.`,
  }),
  unmet: (v) => ({
    zh: `征求意见结束后已 ${v.used} 个工作日，超过 ${v.most} 个，有听证申请未答复或者答复逾期。`,
    en: `${counted(v.used, 'working day')} since the consultation ended, over ${v.most}: a request is unanswered or was answered late.`,
  }),
});
