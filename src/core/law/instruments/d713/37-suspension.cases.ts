import type { RuleCases } from '../../case';
import { suspensionGrounded } from './37-suspension';

export const cases: RuleCases = {
  rule: suspensionGrounded,
  cases: [
    {
      name: 'force majeure, urgent',
      facts: {
        executionSuspension: {
          on: '2026-10-08',
          by: '长',
          situation: 'force-majeure',
          urgency: '汛情',
          resumedOn: null,
        },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no situation',
      facts: { executionSuspension: { on: '2026-10-08', by: '长', situation: null, urgency: '汛情', resumedOn: null } },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not urgent',
      facts: {
        executionSuspension: { on: '2026-10-08', by: '长', situation: 'major-change', urgency: null, resumedOn: null },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not suspended',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'recorded that it never was',
      facts: { publishedOn: '2026-07-10', executionSuspension: null },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'the execution closed, and not recorded whether it was suspended',
      facts: { publishedOn: '2026-07-10', executionClosedOn: '2026-11-20' },
      expect: { kind: 'undetermined', missing: ['executionSuspension'] },
    },
  ],
};
