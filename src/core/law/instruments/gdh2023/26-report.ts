import { addDays, counted, daysBetween } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import type { Measure } from '../../finding';
import { itemsDue } from '../../items-due';
import { optionalRule } from '../../optional-rule';
import { beforeReview } from '../../order-of-days';
import { inForceOn } from '../../profiles/dated';

/**
 * Six items within ten days in Guangdong; Shanghai and Xinjiang ask for a report and set neither.
 * Reading: the day of the hearing is not counted.
 */
export const hearingReportInTime = optionalRule({
  id: 'GDH/26/report',
  ref: 'R061',
  stage: 'hearing',
  parameter: 'hearingReportItems',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '按时形成内容齐全的听证报告', en: 'A hearing report in time with the required items' },
  reads: ['hearingHeldOn'],
  step: 'hearingReportOn',
  after: ['hearingHeldOn'],
  before: beforeReview,
  takenOn: ({ hearingHeldOn }) => hearingHeldOn,
  applies: ifHearing,
  holds: ({ hearingHeldOn, hearingReportOn, hearingReportItems }, { value: items, params, asOf }) => {
    const most = inForceOn(params.hearingReportDays, hearingHeldOn)?.value;
    const days = daysBetween(hearingHeldOn, hearingReportOn ?? asOf);
    const measure: Measure =
      most === undefined
        ? {}
        : {
            counted: { value: days, unit: 'days', needed: most, bound: 'at-most' },
            dueBy: addDays(hearingHeldOn, most),
          };
    if (most !== undefined && days > most) return { holds: false, values: { days, most }, ...measure };
    if (hearingReportOn === undefined) return { missing: ['hearingReportOn'], ...measure };
    if (items.length > 0 && hearingReportItems === undefined) return { missing: ['hearingReportItems'], ...measure };
    const { holds, values } = itemsDue('hearingReportItems', items, hearingReportItems ?? []);
    return { holds, values: { days, zh: values.zh, en: values.en }, ...measure };
  },
  met: (v) => ({
    zh: `听证后 ${v.days} 日形成听证报告，内容齐全。`,
    en: `The report was made ${counted(v.days, 'day')} after the hearing, with every item.`,
  }),
  unmet: ({ days, most, zh = '', en = '' }) =>
    most !== undefined
      ? {
          zh: `听证后已 ${days} 日，超过 ${most} 日仍未形成报告或者报告逾期。`,
          en: `${counted(days, 'day')} since the hearing, over ${most} for the report.`,
        }
      : { zh: `听证报告缺少：${zh}。`, en: `Missing from the report: ${en}.` },
});
