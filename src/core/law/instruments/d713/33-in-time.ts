import { addDays, civilDate, counted, daysBetween } from '@/core/kernel';
import { ifPassed } from '../../applicability-after-decision';
import { completedOn } from '../../in-force';
import { parameterRule } from '../../parameter-rule';
import { quoted } from '../../provision';

/**
 * The file is filed within the days a place sets; the decree itself says only 及时.
 * Reading: the decision is complete when published, or when the minutes are signed where it is not public.
 */
export const archivedInTime = parameterRule({
  id: 'D713/33.1/in-time',
  ref: 'R138',
  stage: 'archive',
  layer: 'X',
  parameter: 'archiveMaxDays',
  legalBasis: [quoted('D713', '33.1', '由有关单位将履行决策程序形成的记录、材料及时完整归档', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  dutyHolder: 'archive',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '按期归档', en: 'The file is filed in time' },
  reads: [],
  takenOn: completedOn,
  applies: ifPassed,
  holds: (facts, { value: most, asOf }) => {
    const completed = completedOn(facts);
    if (completed === undefined) return { missing: [facts.nonPublicBasis ? 'minutesSignedOn' : 'publishedOn'] };
    const days = daysBetween(completed, facts.archivedOn ?? asOf);
    const counted = { value: days, unit: 'days', needed: most, bound: 'at-most' } as const;
    const dueBy = addDays(completed, most);
    if (days <= most && facts.archivedOn === undefined) return { missing: ['archivedOn'], counted, dueBy };
    return { holds: days >= 0 && days <= most, values: { days, most }, counted, dueBy };
  },
  met: (v) => ({
    zh: `决策完成后 ${v.days} 日归档，未超过 ${v.most} 日。`,
    en: `Filed ${counted(v.days, 'day')} after the decision, within ${v.most}.`,
  }),
  unmet: (v) => ({
    zh: `决策完成已 ${v.days} 日（限 ${v.most} 日），未归档、归档逾期，或者早于决策完成。`,
    en: `${counted(v.days, 'day')} since the decision (limit ${v.most}): not filed, late, or filed before it was complete.`,
  }),
});
