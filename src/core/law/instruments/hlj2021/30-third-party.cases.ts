import type { RuleCases } from '../../case';
import { noThirdPartyForSecurity } from './30-third-party';

export const cases: RuleCases = {
  rule: noThirdPartyForSecurity,
  cases: [
    {
      name: 'the assessor is allowed',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskThirdParty: true,
        nationalSecurityOrLifeline: false,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'national security or a lifeline is touched: no third party',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskThirdParty: true,
        nationalSecurityOrLifeline: true,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: whether national security or an economic lifeline is touched',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskThirdParty: true,
      },
      expect: { kind: 'undetermined', missing: ['nationalSecurityOrLifeline'] },
    },
    {
      name: 'judged: no field of risk needs assessment (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: false, because: '无影响', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
