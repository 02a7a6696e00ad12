import type { RuleCases } from '../../case';
import { exploratoryRiskNamed } from './25-exploratory';

export const cases: RuleCases = {
  rule: exploratoryRiskNamed,
  cases: [
    {
      name: 'both are stated',
      facts: { legalityOutcome: 'submit-with-risk', exploratoryReform: { noNationalRule: '示例', legalRisk: '示例' } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'with risk, and none claimed',
      facts: { legalityOutcome: 'submit-with-risk', exploratoryReform: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'with risk, not recorded what is claimed',
      facts: { legalityOutcome: 'submit-with-risk' },
      expect: { kind: 'undetermined', missing: ['exploratoryReform'] },
    },
    {
      name: 'agreed: the path is not used',
      facts: { legalityOutcome: 'agree' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'outcome not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['legalityOutcome'] } },
    {
      name: 'both fields told, the outcome not yet',
      facts: { exploratoryReform: { noNationalRule: '示例', legalRisk: '示例' } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the risk is not named, the outcome not yet told',
      facts: { exploratoryReform: { noNationalRule: '示例', legalRisk: null } },
      expect: { kind: 'breached', code: 'unmet', values: { told: 1 } },
    },
    {
      name: 'it does not say that no national rule exists',
      facts: { legalityOutcome: 'submit-with-risk', exploratoryReform: { noNationalRule: null, legalRisk: '示例' } },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
