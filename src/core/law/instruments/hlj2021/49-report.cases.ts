import type { RuleCases } from '../../case';
import { evaluationReportComplete } from './49-report';

export const cases: RuleCases = {
  rule: evaluationReportComplete,
  cases: [
    {
      name: 'five items and advice',
      facts: {
        publishedOn: '2026-07-10',
        evaluator: '丙院',
        evaluationReportOn: '2026-11-01',
        evaluationAdvice: 'continue',
        evaluationSections: ['basics', 'content', 'problems', 'advice', 'others'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'four items',
      facts: {
        publishedOn: '2026-07-10',
        evaluator: '丙院',
        evaluationReportOn: '2026-11-01',
        evaluationAdvice: 'adjust',
        evaluationSections: ['basics', 'content', 'problems', 'advice'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'no advice',
      facts: {
        publishedOn: '2026-07-10',
        evaluator: '丙院',
        evaluationReportOn: '2026-11-01',
        evaluationAdvice: null,
        evaluationSections: ['basics', 'content', 'problems', 'advice', 'others'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'judged not to evaluate',
      facts: {
        publishedOn: '2026-07-10',
        evaluationJudgement: { applies: false, because: '示例', by: '甲', on: '2026-10-08' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'report not recorded',
      facts: { publishedOn: '2026-07-10', evaluator: '丙院' },
      expect: { kind: 'undetermined', missing: ['evaluationReportOn', 'evaluationSections', 'evaluationAdvice'] },
    },
    {
      name: 'a report of the day of publication',
      facts: {
        publishedOn: '2026-07-10',
        evaluator: '甲',
        evaluationReportOn: '2026-07-10',
        evaluationSections: ['basics', 'content', 'problems', 'advice', 'others'],
        evaluationAdvice: 'continue',
      },
      expect: { kind: 'breached', code: 'unmet', values: { why: 'early' } },
    },
    {
      name: 'recorded that there is no report',
      facts: { publishedOn: '2026-07-10', evaluator: '甲', evaluationReportOn: null },
      expect: { kind: 'breached', code: 'unmet', values: { why: 'none' } },
    },
    {
      name: 'a whole report, though no situation was found',
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: [],
        evaluationReportOn: '2026-10-20',
        evaluationSections: ['basics', 'content', 'problems', 'advice', 'others'],
        evaluationAdvice: 'continue',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
