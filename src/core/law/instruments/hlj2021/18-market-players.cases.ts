import type { RuleCases } from '../../case';
import { marketPlayersOfHlj202118 } from './18-market-players';

export const cases: RuleCases = {
  rule: marketPlayersOfHlj202118,
  cases: [
    {
      name: 'met',
      facts: { majorEconomic: true, marketPlayersHeardOn: '2026-04-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { majorEconomic: true, marketPlayersHeardOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { majorEconomic: true },
      expect: { kind: 'undetermined', missing: ['marketPlayersHeardOn'] },
    },
    {
      name: 'does not apply',
      facts: { majorEconomic: false },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
