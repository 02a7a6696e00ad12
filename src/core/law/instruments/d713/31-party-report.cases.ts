import type { RuleCases } from '../../case';
import { partyReportMade } from './31-party-report';

export const cases: RuleCases = {
  rule: partyReportMade,
  cases: [
    {
      name: 'reported, not published yet',
      facts: { partyReportedOn: '2026-07-05' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'reported in the text from before the meeting changed it',
      facts: { partyReportedOn: '2026-07-01', discussedOn: '2026-07-02', decisionOutcome: 'passed-with-changes' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'on the day of publication',
      facts: { partyReportedOn: '2026-07-05', publishedOn: '2026-07-05' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'reported the day after the publication',
      facts: { partyReportedOn: '2026-07-06', publishedOn: '2026-07-05' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    { name: 'report not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['partyReportedOn'] } },
    {
      name: 'published 2026-03-09, reported 03-20',
      facts: { partyReportedOn: '2026-03-20', publishedOn: '2026-03-09' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'published, recorded that there was no report',
      facts: { partyReportedOn: null, publishedOn: '2026-07-05' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that there is no report yet',
      facts: { partyReportedOn: null },
      expect: { kind: 'undetermined', missing: ['partyReportedOn'] },
    },
    {
      name: 'put off by the meeting',
      facts: { decisionOutcome: 'deferred', discussedOn: '2026-07-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'rejected by the meeting',
      facts: { decisionOutcome: 'rejected', discussedOn: '2026-07-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'the procedure ended before a decision',
      facts: { endedOn: '2026-05-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'put off, and published nevertheless',
      facts: { decisionOutcome: 'deferred', discussedOn: '2026-07-02', publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['partyReportedOn'] },
    },
  ],
};
