import type { RuleCases } from '../../case';
import { lateEntryReplanned } from './03-replanned';

export const cases: RuleCases = {
  rule: lateEntryReplanned,
  cases: [
    {
      name: 'within the promised day (promised day 2026-11-23)',
      facts: { plannedBy: '2026-11-23' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'within the promised day (promised day 2026-06-30, day of collective discussion 2026-06-01)',
      facts: { plannedBy: '2026-06-30', discussedOn: '2026-06-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'past the promised day: re-plan or remove it, with the reason (promised day 2026-11-22)',
      facts: { plannedBy: '2026-11-22' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not recorded: promised day', facts: {}, expect: { kind: 'undetermined', missing: ['plannedBy'] } },
    {
      name: 'ended in time for nothing more',
      facts: { plannedBy: '2026-06-01', endedOn: '2026-05-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'put off by the meeting, resumed, and not decided by the promised day',
      facts: { plannedBy: '2026-06-01', discussedOn: '2026-05-01', decisionOutcome: 'deferred', suspendedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'outside the catalogue',
      facts: { offCatalogueReason: '示例', plannedBy: '2026-01-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
