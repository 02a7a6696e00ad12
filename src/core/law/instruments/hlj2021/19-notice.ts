import { addDays, civilDate, counted, daysBetween } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

/** Hearing notice in time: thirty days before in Heilongjiang; other places set other numbers. */
export const hearingNoticeInTime = parameterRule({
  id: 'HLJ/19/notice',
  ref: 'R050',
  stage: 'hearing',
  layer: 'H',
  parameter: 'hearingNoticeDays',
  legalBasis: [paraphrased('HLJ', '19', '听证会30日前公告', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '听证会按期提前公告', en: 'Hearing notice in time' },
  reads: [],
  applies: ifHearing,
  takenOn: ({ hearingNoticeOn }) => hearingNoticeOn,
  holds: ({ hearingNoticeOn, hearingOn, hearingHeldOn }, { value: need }) => {
    const on = hearingHeldOn ?? hearingOn;
    if (hearingNoticeOn === undefined)
      return {
        missing: on ? ['hearingNoticeOn'] : ['hearingNoticeOn', 'hearingOn'],
        ...(on && { dueBy: addDays(on, -need) }),
      };
    const firstLawful = addDays(hearingNoticeOn, need);
    if (on === undefined) return { missing: ['hearingOn'], firstLawful };
    const days = daysBetween(hearingNoticeOn, on);
    return {
      holds: days >= need,
      values: { days, need },
      counted: { value: days, unit: 'days', needed: need, bound: 'at-least' },
      dueBy: addDays(on, -need),
      firstLawful,
    };
  },
  met: (v) => ({
    zh: `公告至听证 ${v.days} 日，不少于 ${v.need} 日。`,
    en: `${counted(v.days, 'day')} from notice to hearing, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `公告至听证仅 ${v.days} 日，少于 ${v.need} 日。`,
    en: `Only ${counted(v.days, 'day')} from notice to hearing, ${v.need} needed.`,
  }),
});
