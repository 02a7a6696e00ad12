import { z } from 'zod';
import { yearOf } from '@/core/kernel';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** The reviewer’s report on a year of legality reviews is in (ZJ23 41). */
export const fileReviewerReport = defineAct({
  type: 'fileReviewerReport',
  event: 'ReviewerReportFiled',
  kind: 'records',
  stage: 'responsibility',
  inAnyOrder: true,
  title: { zh: '提交合法性审查年度报告', en: 'File the reviewer’s yearly report' },
  roles: ['legality-reviewer'],
  after: ['legalityOpinionOn'],
  tells: ['reviewerReports'],
  fields: { year: z.number().int().min(2000).max(2200) },
  check: ({ on, year }, { facts }) => {
    if (year > yearOf(on))
      return refuse(
        'invalid',
        { zh: '报告年度不能晚于提交日。', en: 'The year reported on cannot be after the day.' },
        { field: 'year' },
      );
    return facts.reviewerReports?.some((report) => report.year === year)
      ? refuse(
          'already-done',
          { zh: `${year} 年度报告已提交。`, en: `The report on ${year} is in already.` },
          { field: 'year' },
        )
      : undefined;
  },
  tell: () => ({}),
  add: ({ on, year }) => ({ reviewerReports: [{ year, on }] }),
});
