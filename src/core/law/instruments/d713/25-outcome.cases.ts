import type { RuleCases } from '../../case';
import { outcomeOfD71325p2 } from './25-outcome';

export const cases: RuleCases = {
  rule: outcomeOfD71325p2,
  cases: [
    { name: 'met', facts: { legalityOutcome: 'agree' }, expect: { kind: 'satisfied', code: 'met' } },
    {
      name: 'met (2)',
      facts: { legalityOutcome: 'adjust-then-submit', legalityResponseOn: '2026-06-20' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (3)',
      facts: { legalityOutcome: 'submit-with-risk', exploratoryReform: { noNationalRule: 'a', legalRisk: 'b' } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'unmet', facts: { legalityOutcome: 'do-not-submit' }, expect: { kind: 'breached', code: 'unmet' } },
    {
      name: 'unmet (2)',
      facts: { legalityOutcome: 'return-for-procedure' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'unmet (3)',
      facts: { legalityOutcome: 'submit-with-risk', exploratoryReform: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['legalityOutcome'] } },
    {
      name: 'to be adjusted, not answered yet',
      facts: { legalityOutcome: 'adjust-then-submit' },
      expect: { kind: 'undetermined', missing: ['legalityResponseOn'] },
    },
    {
      name: 'returned, even with an exploratory claim',
      facts: { legalityOutcome: 'do-not-submit', exploratoryReform: { noNationalRule: '示例', legalRisk: '示例' } },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
