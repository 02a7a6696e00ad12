import type { RuleCases } from '../../case';
import { meetingPapersInTime } from './39-materials';

export const cases: RuleCases = {
  rule: meetingPapersInTime,
  cases: [
    {
      name: 'sent before the meeting',
      facts: { materialsSentOn: '2026-07-01', meetingOn: '2026-07-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'sent on the day of the meeting',
      facts: { materialsSentOn: '2026-07-02', meetingOn: '2026-07-02' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'papers not recorded',
      facts: { materialsSentOn: '2026-07-01' },
      expect: { kind: 'undetermined', missing: ['meetingOn'] },
    },
    {
      name: 'sent the day after the decision, the scheduled day not recorded',
      facts: { materialsSentOn: '2026-07-03', discussedOn: '2026-07-02' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'decided before the day set for the meeting, papers in between',
      facts: { materialsSentOn: '2026-02-10', meetingOn: '2026-02-12', discussedOn: '2026-02-08' },
      expect: { kind: 'breached', code: 'unmet', values: { meeting: '2026-02-08' } },
    },
    {
      name: 'sent for the meeting after one that put it off',
      facts: {
        materialsSentOn: '2026-07-20',
        discussedOn: '2026-07-02',
        meetingOn: '2026-07-22',
        decisionOutcome: 'deferred',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that none were sent',
      facts: { materialsSentOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'sent, the meeting not recorded',
      facts: { materialsSentOn: '2026-07-01' },
      expect: { kind: 'undetermined', missing: ['meetingOn'] },
    },
    {
      name: 'a meeting before Heilongjiang asked for it',
      facts: { materialsSentOn: '2021-07-30', meetingOn: '2021-07-30' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
