import type { RuleCases } from '../../case';
import { hearingRequestAnswered } from './14-request';

export const cases: RuleCases = {
  rule: hearingRequestAnswered,
  cases: [
    {
      name: 'tenth working day',
      profile: 'gdh2023',
      facts: {
        hearingRequests: [{ by: '甲', on: '2026-05-20', repliedOn: '2026-06-15' }],
        consultationClosed: '2026-06-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'eleventh working day',
      profile: 'gdh2023',
      facts: {
        hearingRequests: [{ by: '甲', on: '2026-05-20', repliedOn: '2026-06-16' }],
        consultationClosed: '2026-06-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'before the consultation ended',
      profile: 'gdh2023',
      facts: {
        hearingRequests: [{ by: '甲', on: '2026-05-20', repliedOn: '2026-05-25' }],
        consultationClosed: '2026-06-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one of two late',
      profile: 'gdh2023',
      facts: {
        hearingRequests: [
          { by: '甲', on: '2026-05-20', repliedOn: '2026-06-10' },
          { by: '甲', on: '2026-05-20', repliedOn: '2026-06-16' },
        ],
        consultationClosed: '2026-06-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'open, in time',
      profile: 'gdh2023',
      asOf: '2026-06-15',
      facts: { hearingRequests: [{ by: '甲', on: '2026-05-20', repliedOn: null }], consultationClosed: '2026-06-01' },
      expect: { kind: 'undetermined', missing: ['hearingRequests'] },
    },
    {
      name: 'open, too late',
      profile: 'gdh2023',
      asOf: '2026-06-16',
      facts: { hearingRequests: [{ by: '甲', on: '2026-05-20', repliedOn: null }], consultationClosed: '2026-06-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'end of the consultation not recorded',
      profile: 'gdh2023',
      facts: { hearingRequests: [{ by: '甲', on: '2026-05-20', repliedOn: '2026-06-15' }] },
      expect: { kind: 'undetermined', missing: ['consultationClosed'] },
    },
    {
      name: 'nobody asked',
      profile: 'gdh2023',
      facts: { hearingRequests: [], consultationClosed: '2026-06-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'not recorded: requests for a hearing and replies',
      profile: 'gdh2023',
      facts: {},
      expect: { kind: 'undetermined', missing: ['hearingRequests'] },
    },
    {
      name: 'beyond the calendar',
      profile: 'gdh2023',
      asOf: '2027-01-06',
      facts: {
        hearingRequests: [{ by: '甲', on: '2026-12-20', repliedOn: '2027-01-05' }],
        consultationClosed: '2026-12-28',
      },
      expect: { kind: 'undetermined', missing: ['hearingRequests'] },
    },
    {
      name: 'closed before the text was in force',
      profile: 'gdh2023',
      facts: { hearingRequests: [{ by: '甲', on: '2026-05-20', repliedOn: null }], consultationClosed: '2023-10-19' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'one of two still open, in time',
      profile: 'gdh2023',
      facts: {
        consultationClosed: '2026-11-20',
        hearingRequests: [
          { by: '甲', on: '2026-03-01', repliedOn: '2026-11-23' },
          { by: '甲', on: '2026-03-01', repliedOn: null },
        ],
      },
      expect: { kind: 'undetermined', missing: ['hearingRequests'] },
    },
  ],
};
