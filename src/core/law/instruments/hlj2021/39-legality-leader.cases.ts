import type { RuleCases } from '../../case';
import { reviewLeaderAttended } from './39-legality-leader';

export const cases: RuleCases = {
  rule: reviewLeaderAttended,
  cases: [
    {
      name: 'attended',
      facts: { discussedOn: '2026-07-02', legalityLeaderAttended: true },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'did not attend',
      facts: { discussedOn: '2026-07-02', legalityLeaderAttended: false },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'attendance not recorded',
      facts: { discussedOn: '2026-07-02' },
      expect: { kind: 'undetermined', missing: ['legalityLeaderAttended'] },
    },
    {
      name: 'a meeting before Heilongjiang asked for it',
      facts: { discussedOn: '2021-07-31', legalityLeaderAttended: false },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
