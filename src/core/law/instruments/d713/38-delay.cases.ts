import type { RuleCases } from '../../case';
import { decisionNotDelayed } from './38-delay';

export const cases: RuleCases = {
  rule: decisionNotDelayed,
  cases: [
    {
      name: 'decided on the last day',
      facts: { plannedBy: '2026-08-31', discussedOn: '2026-08-31' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'decided a day late',
      facts: { plannedBy: '2026-08-31', discussedOn: '2026-09-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the last day, not decided',
      facts: { plannedBy: '2026-11-23' },
      expect: { kind: 'undetermined', missing: ['discussedOn'] },
    },
    {
      name: 'a day over, not decided',
      facts: { plannedBy: '2026-11-22' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the time limit set at the start counts first',
      facts: { plannedBy: '2026-12-31', handleBy: '2026-11-22' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'suspended',
      facts: { plannedBy: '2026-08-31', suspendedOn: '2026-08-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'ended',
      facts: { plannedBy: '2026-08-31', endedOn: '2026-08-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'resumed, and late',
      facts: { plannedBy: '2026-08-31', suspendedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'no due day told', facts: {}, expect: { kind: 'undetermined', missing: ['plannedBy'] } },
    {
      name: 'put off and resumed: not decided, and late',
      facts: { plannedBy: '2026-08-31', discussedOn: '2026-08-20', decisionOutcome: 'deferred', suspendedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'forty days under suspension are no delay',
      facts: {
        plannedBy: '2026-08-31',
        discussedOn: '2026-10-05',
        suspendedOn: null,
        suspensions: [{ on: '2026-07-01', reason: '示例', resumedOn: '2026-08-10' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'decided late in May 2018',
      facts: { plannedBy: '2018-04-30', discussedOn: '2018-05-02' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
