import type { RuleCases } from '../../case';
import { simpleOfHlj202130 } from './30-simple';

export const cases: RuleCases = {
  rule: simpleOfHlj202130,
  cases: [
    {
      name: 'met',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskSimple: null,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskSimple: { meetingOn: '2026-03-01', reason: '风险较小' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not told yet',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['riskSimple'] },
    },
    {
      name: 'does not apply (risk)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: false, because: '无影响', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
