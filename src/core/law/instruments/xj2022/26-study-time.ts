import { addWorkingDays, counted, workingDaysBetween } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/**
 * Seven working days to study the papers.
 * Reading: counted to the meeting, or to the report where there is none; the first day is not counted, the last is.
 */
export const expertStudyTime = optionalRule({
  id: 'XJ/26/study-time',
  ref: 'R073',
  stage: 'experts',
  parameter: 'expertStudyWorkingDays',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '专家有足够时间研究材料', en: 'The experts had time to study the material' },
  reads: ['expertMaterialsOn'],
  takenOn: ({ expertMaterialsOn }) => expertMaterialsOn,
  applies: ifExperts,
  holds: ({ expertMaterialsOn, expertMeetingOn, expertReportOn }, { value: need, calendar }) => {
    const until = expertMeetingOn ?? expertReportOn;
    if (!until) return { missing: ['expertMeetingOn'] };
    const used = workingDaysBetween(calendar, expertMaterialsOn, until);
    const first = addWorkingDays(calendar, expertMaterialsOn, need);
    return used.ok
      ? {
          holds: used.value >= need,
          values: { used: used.value, need },
          counted: { value: used.value, unit: 'working-days', needed: need, bound: 'at-least' },
          ...(first.ok && { firstLawful: first.value }),
        }
      : { missing: ['expertMeetingOn'] };
  },
  met: (v) => ({
    zh: `研究时间 ${v.used} 个工作日，不少于 ${v.need} 个。`,
    en: `${counted(v.used, 'working day')} to study, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `研究时间仅 ${v.used} 个工作日，少于 ${v.need} 个。`,
    en: `Only ${counted(v.used, 'working day')} to study, ${v.need} needed.`,
  }),
});
