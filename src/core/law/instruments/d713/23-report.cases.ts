import type { RuleCases } from '../../case';
import { riskReportComplete } from './23-report';

export const cases: RuleCases = {
  rule: riskReportComplete,
  cases: [
    {
      name: 'points, measures and plan are there (judgement for each field of risk: 1, day of the risk report 2026-05-01, risk factors and measures: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-05-01',
        riskFactors: [
          {
            name: '低收入家庭负担',
            family: '经济利益',
            p: 0.7,
            q: 0.7,
            w: 1,
            measure: '补贴',
            owner: '市民政局',
            dueOn: '2026-12-01',
            pAfter: 0.3,
            qAfter: 0.5,
          },
        ],
        riskResponsePlan: '示例',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'there is no report, or risk points or response plan are missing',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-05-01',
        riskFactors: [
          {
            name: '低收入家庭负担',
            family: '经济利益',
            p: 0.7,
            q: 0.7,
            w: 1,
            measure: '补贴',
            owner: '市民政局',
            dueOn: '2026-12-01',
            pAfter: 0.3,
            qAfter: 0.5,
          },
        ],
        riskResponsePlan: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: response plan',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-05-01',
        riskFactors: [
          {
            name: '低收入家庭负担',
            family: '经济利益',
            p: 0.7,
            q: 0.7,
            w: 1,
            measure: '补贴',
            owner: '市民政局',
            dueOn: '2026-12-01',
            pAfter: 0.3,
            qAfter: 0.5,
          },
        ],
      },
      expect: { kind: 'undetermined', missing: ['riskResponsePlan'] },
    },
    {
      name: 'a meeting judged the risk small: simple procedure (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskSimple: { meetingOn: '2026-02-01', reason: '风险较小' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'no factor',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '示例', on: '2026-03-01', field: 'social-stability' }],
        riskSimple: null,
        riskReportOn: '2026-05-01',
        riskFactors: [],
        riskResponsePlan: '示例',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that there is no report',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        riskReportOn: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the report came after the file was sent for review',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        riskReportOn: '2026-05-02',
        legalitySubmittedOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-05-02', needed: '2026-05-01' } },
    },
  ],
};
