import { civilDate } from '@/core/kernel';
import type { RuleCases } from '../../case';
import { paraphrased } from '../../provision';
import { reviewersYearlyReport } from './41-yearly-report';

/** A place that sets the parameter. */
const params = {
  reviewReportBy: [
    {
      from: civilDate('2023-01-16'),
      value: '03-31',
      source: paraphrased('ZJ23', '41', '每年3月31日前报告上一年度合法性审查工作情况', '2026-11-20'),
    },
  ],
};

export const cases: RuleCases = {
  rule: reviewersYearlyReport,
  cases: [
    {
      name: 'on the last day',
      params,
      facts: { legalityOpinionOn: '2025-06-10', reviewerReports: [{ year: 2025, on: '2026-03-31' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a day late',
      params,
      facts: { legalityOpinionOn: '2025-06-10', reviewerReports: [{ year: 2025, on: '2026-04-01' }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'of another year',
      params,
      facts: { legalityOpinionOn: '2025-06-10', reviewerReports: [{ year: 2024, on: '2025-03-01' }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not yet, on the last day',
      params,
      asOf: '2026-03-31',
      facts: { legalityOpinionOn: '2025-06-10' },
      expect: { kind: 'undetermined', missing: ['reviewerReports'] },
    },
    {
      name: 'missing a day after',
      params,
      asOf: '2026-04-01',
      facts: { legalityOpinionOn: '2025-06-10' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'reviewed before the rule',
      params,
      facts: { legalityOpinionOn: '2022-06-10' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    { name: 'not reviewed yet', params, facts: {}, expect: { kind: 'undetermined', missing: ['legalityOpinionOn'] } },
    {
      name: 'recorded that there is no opinion',
      profile: 'zj2023',
      facts: { legalityOpinionOn: null },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
