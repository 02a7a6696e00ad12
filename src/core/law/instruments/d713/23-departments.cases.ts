import type { RuleCases } from '../../case';
import { departmentsHeardOnRisk } from './23-departments';

export const cases: RuleCases = {
  rule: departmentsHeardOnRisk,
  cases: [
    {
      name: 'departments were heard (judgement for each field of risk: 1, departments heard: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskDepartmentsHeard: ['市信访局'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no department was heard (judgement for each field of risk: 1, departments heard: 0)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskDepartmentsHeard: [],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: departments heard',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['riskDepartmentsHeard'] },
    },
    {
      name: 'a meeting judged the risk small: simple procedure (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskSimple: { meetingOn: '2026-02-01', reason: '风险较小' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
