import type { RuleCases } from '../../case';
import { planOfHlj202130 } from './30-plan';

export const cases: RuleCases = {
  rule: planOfHlj202130,
  cases: [
    {
      name: 'met',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskPlan: { aim: 'a', content: 'b', object: 'c', way: 'd', time: 'e' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not told yet',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['riskPlan'] },
    },
    {
      name: 'does not apply (riskfull)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskSimple: { meetingOn: '2026-02-01', reason: '风险较小' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
