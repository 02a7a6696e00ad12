import type { RuleCases } from '../../case';
import { simpleRiskProcedure } from './30-simple';

export const cases: RuleCases = {
  rule: simpleRiskProcedure,
  cases: [
    {
      name: 'the simple procedure is not used (judgement for each field of risk: 1, simple procedure: none)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskSimple: null,
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a special meeting judged the risk small (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskSimple: { meetingOn: '2026-03-01', reason: '风险较小' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: simple procedure',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['riskSimple'] },
    },
    {
      name: 'judged: no field of risk needs assessment (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: false, because: '无影响', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a special meeting judged the risk small',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: { meetingOn: '2026-03-02', reason: '风险较小' },
        riskGradeInitial: 'low',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the simple procedure without a special meeting',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: { meetingOn: null, reason: '风险较小' },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the simple procedure for a medium risk',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: { meetingOn: '2026-03-02', reason: '风险较小' },
        riskGradeInitial: 'medium',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the meeting came after the report',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: { meetingOn: '2026-03-02', reason: '风险较小' },
        riskReportOn: '2026-03-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-02', needed: '2026-03-01' } },
    },
  ],
};
