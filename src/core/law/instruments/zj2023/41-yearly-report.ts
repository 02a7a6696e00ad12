import { civilDate, isCivilDate, yearOf } from '@/core/kernel';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

/** The reviewer reports on a year by the day set in the next. The year is that of the legality opinion. */
export const reviewersYearlyReport = parameterRule({
  id: 'ZJ23/41/yearly-report',
  ref: 'R161',
  stage: 'responsibility',
  layer: 'X',
  parameter: 'reviewReportBy',
  legalBasis: [paraphrased('ZJ23', '41', '每年3月31日前报告上一年度合法性审查工作情况', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'legality-reviewer',
  inForce: { from: civilDate('2023-01-16') },
  title: { zh: '审查部门按期提交年度报告', en: 'The reviewer’s yearly report is in' },
  reads: ['legalityOpinionOn'],
  takenOn: ({ legalityOpinionOn }) => legalityOpinionOn,
  holds: ({ legalityOpinionOn, reviewerReports }, { value: by, asOf }) => {
    if (legalityOpinionOn === null)
      return { because: { zh: '没有合法性审查意见。', en: 'There is no legality opinion.' } };
    const year = yearOf(legalityOpinionOn);
    const due = `${year + 1}-${by}`;
    if (!isCivilDate(due)) return { missing: ['reviewerReports'] };
    const filed = reviewerReports?.find((report) => report.year === year);
    const values = { year, due };
    if ((filed?.on ?? asOf) > due) return { holds: false, values, dueBy: due };
    return filed ? { holds: true, values, dueBy: due } : { missing: ['reviewerReports'], dueBy: due };
  },
  met: (v) => ({ zh: `${v.year} 年度报告已于 ${v.due} 前提交。`, en: `The report on ${v.year} was in by ${v.due}.` }),
  unmet: (v) => ({
    zh: `${v.year} 年度报告应于 ${v.due} 前提交，未提交或逾期。`,
    en: `The report on ${v.year} was due by ${v.due}: missing or late.`,
  }),
});
