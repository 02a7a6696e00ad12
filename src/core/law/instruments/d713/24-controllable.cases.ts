import type { RuleCases } from '../../case';
import { controllableOfD71324p1 } from './24-controllable';

export const cases: RuleCases = {
  rule: controllableOfD71324p1,
  cases: [
    {
      name: 'met',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        controllability: { controllable: true, by: '甲', on: '2026-05-10', because: '略' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        controllability: { controllable: false, by: '甲', on: '2026-05-10', because: '略' },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['controllability'] },
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
