import type { RuleCases } from '../../case';
import { outcomeOfHlj202139 } from './39-outcome';

export const cases: RuleCases = {
  rule: outcomeOfHlj202139,
  cases: [
    { name: 'met', facts: { decisionOutcome: 'passed' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'met (2)', facts: { decisionOutcome: 'deferred' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['decisionOutcome'] } },
  ],
};
