import type { RuleCases } from '../../case';
import { outcomeAllowed } from './39-outcome';

export const cases: RuleCases = {
  rule: outcomeAllowed,
  cases: [
    { name: 'passed', facts: { decisionOutcome: 'passed' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'put off', facts: { decisionOutcome: 'deferred' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'result not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['decisionOutcome'] } },
    {
      name: 'a result of no kind the law knows',
      facts: { decisionOutcome: 'other' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'such a result before Heilongjiang named its four',
      facts: { decisionOutcome: 'other', discussedOn: '2021-07-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
