import type { RuleCases } from '../../case';
import { retentionOfArc202420p2 } from './20-retention';

export const cases: RuleCases = {
  rule: retentionOfArc202420p2,
  cases: [
    {
      name: 'met',
      facts: { retention: 'permanent', transferYear: 2046, archivedOn: '2026-08-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { retention: 'permanent', transferYear: 2036, archivedOn: '2026-08-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { retention: 'permanent', transferYear: 2046 },
      expect: { kind: 'undetermined', missing: ['archivedOn'] },
    },
    {
      name: 'archived before the regulation: no year is set',
      facts: { retention: 'permanent', transferYear: 2030, archivedOn: '2024-02-29' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
