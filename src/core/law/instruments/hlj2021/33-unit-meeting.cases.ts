import type { RuleCases } from '../../case';
import { unitMeetingPassed } from './33-unit-meeting';

export const cases: RuleCases = {
  rule: unitMeetingPassed,
  cases: [
    {
      name: 'passed, the file not sent yet',
      facts: { unitMeetingOn: '2026-05-15', unitMeetingPassed: true },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the meeting did not pass it',
      facts: { unitMeetingOn: '2026-05-15', unitMeetingPassed: false },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'day told, result not',
      facts: { unitMeetingOn: '2026-05-15' },
      expect: { kind: 'undetermined', missing: ['unitMeetingPassed'] },
    },
    {
      name: 'a meeting after the file was sent',
      facts: { unitMeetingOn: '2026-06-05', unitMeetingPassed: true, legalitySubmittedOn: '2026-06-01' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'a meeting after the opinion, the day of sending not recorded, the result neither',
      facts: { unitMeetingOn: '2026-06-05', discussedOn: '2026-06-01' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'the first review after the meeting',
      facts: {
        unitFirstReviewOn: '2026-05-20',
        unitMeetingOn: '2026-05-10',
        unitMeetingPassed: true,
        legalitySubmittedOn: '2026-06-01',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'recorded that the unit held no meeting',
      facts: { unitMeetingOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'held, the result not recorded',
      facts: { unitMeetingOn: '2026-05-10' },
      expect: { kind: 'undetermined', missing: ['unitMeetingPassed'] },
    },
    {
      name: 'held before Heilongjiang asked for it',
      facts: { unitMeetingOn: '2021-07-31', unitMeetingPassed: false },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
