import type { RuleCases } from '../../case';
import { legalityLeaderOfHlj202139 } from './39-legality-leader';

export const cases: RuleCases = {
  rule: legalityLeaderOfHlj202139,
  cases: [
    {
      name: 'met',
      facts: { discussedOn: '2026-07-02', legalityLeaderAttended: true },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { discussedOn: '2026-07-02', legalityLeaderAttended: false },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { discussedOn: '2026-07-02' },
      expect: { kind: 'undetermined', missing: ['legalityLeaderAttended'] },
    },
  ],
};
