import type { RuleCases } from '../../case';
import { lapseOfHlj202140 } from './40-lapse';

export const cases: RuleCases = {
  rule: lapseOfHlj202140,
  cases: [
    { name: 'met', facts: { suspendedOn: '2025-11-23' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'unmet', facts: { suspendedOn: '2025-11-22' }, expect: { kind: 'breached', code: 'unmet' } },
    { name: 'does not apply', facts: { title: '甲' }, expect: { kind: 'not-applicable', code: 'does-not-apply' } },
    {
      name: 'ended, a suspension before not told',
      facts: { endedOn: '2026-05-01' },
      expect: { kind: 'undetermined', missing: ['suspendedOn'] },
    },
    {
      name: 'ended after more than a year',
      facts: { suspendedOn: '2025-01-01', endedOn: '2026-05-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'told that it is no longer suspended',
      facts: { suspendedOn: null },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'told that it is no longer suspended, and ended',
      facts: { suspendedOn: null, endedOn: '2026-05-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'suspended before Heilongjiang set a time',
      facts: { suspendedOn: '2021-07-31' },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
