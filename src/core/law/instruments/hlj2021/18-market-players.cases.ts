import type { RuleCases } from '../../case';
import { marketPlayersHeard } from './18-market-players';

export const cases: RuleCases = {
  rule: marketPlayersHeard,
  cases: [
    {
      name: 'market players were heard (whether it is a major economic decision, market players heard 2026-04-01)',
      facts: { majorEconomic: true, marketPlayersHeardOn: '2026-04-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'market players were not heard (whether it is a major economic decision, market players heard: none)',
      facts: { majorEconomic: true, marketPlayersHeardOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: market players heard',
      facts: { majorEconomic: true },
      expect: { kind: 'undetermined', missing: ['marketPlayersHeardOn'] },
    },
    {
      name: 'not a major economic decision (not whether it is a major economic decision)',
      facts: { majorEconomic: false },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
