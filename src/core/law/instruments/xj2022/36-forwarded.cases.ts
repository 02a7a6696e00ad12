import type { RuleCases } from '../../case';
import { fileForwardedInTime } from './36-forwarded';

export const cases: RuleCases = {
  rule: fileForwardedInTime,
  cases: [
    {
      name: 'fifth working day',
      profile: 'xj2022',
      facts: { legalitySubmittedOn: '2026-06-01', legalityReceivedOn: '2026-06-08' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'sixth working day',
      profile: 'xj2022',
      facts: { legalitySubmittedOn: '2026-06-01', legalityReceivedOn: '2026-06-09' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'fifth working day, not received yet',
      profile: 'xj2022',
      asOf: '2026-06-08',
      facts: { legalitySubmittedOn: '2026-06-01' },
      expect: { kind: 'undetermined', missing: ['legalityReceivedOn'] },
    },
    {
      name: 'sixth working day, not received',
      profile: 'xj2022',
      asOf: '2026-06-09',
      facts: { legalitySubmittedOn: '2026-06-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not sent yet',
      profile: 'xj2022',
      facts: {},
      expect: { kind: 'undetermined', missing: ['legalitySubmittedOn'] },
    },
    {
      name: 'beyond the calendar',
      profile: 'xj2022',
      asOf: '2027-01-20',
      facts: { legalitySubmittedOn: '2026-12-30' },
      expect: { kind: 'undetermined', missing: ['legalityReceivedOn'] },
    },
    {
      name: 'sent before the text was in force',
      profile: 'xj2022',
      facts: { legalitySubmittedOn: '2022-02-12', legalityReceivedOn: '2022-03-30' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'received beyond the calendar',
      profile: 'xj2022',
      facts: { legalitySubmittedOn: '2026-12-30', legalityReceivedOn: '2027-01-04' },
      expect: { kind: 'undetermined', missing: ['legalityReceivedOn'] },
    },
    {
      name: 'received before it was sent',
      profile: 'xj2022',
      facts: { legalitySubmittedOn: '2026-06-10', legalityReceivedOn: '2026-06-08' },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
