import type { RuleCases } from '../../case';
import { riskPlanComplete } from './30-plan';

export const cases: RuleCases = {
  rule: riskPlanComplete,
  cases: [
    {
      name: 'the plan has its five items (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskPlan: { aim: 'a', content: '示例', object: 'c', way: 'd', time: 'e' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: assessment plan',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['riskPlan'] },
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
      name: 'the plan leaves out who is asked',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        riskPlan: { aim: '示例', content: '示例', object: null, way: '示例', time: '示例' },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that there is no plan',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        riskPlan: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the plan is younger than the report',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        riskPlanOn: '2026-05-02',
        riskReportOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-05-02', needed: '2026-05-01' } },
    },
  ],
};
