import type { RuleCases } from '../../case';
import { exploratoryOfD71325p2 } from './25-exploratory';

export const cases: RuleCases = {
  rule: exploratoryOfD71325p2,
  cases: [
    {
      name: 'met',
      facts: { legalityOutcome: 'submit-with-risk', exploratoryReform: { noNationalRule: 'a', legalRisk: 'b' } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { legalityOutcome: 'submit-with-risk', exploratoryReform: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { legalityOutcome: 'submit-with-risk' },
      expect: { kind: 'undetermined', missing: ['exploratoryReform'] },
    },
    {
      name: 'does not apply',
      facts: { legalityOutcome: 'agree' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'outcome not told', facts: {}, expect: { kind: 'undetermined', missing: ['legalityOutcome'] } },
  ],
};
