import type { RuleCases } from '../../case';
import { discussedAtMeeting } from './30-meeting';

export const cases: RuleCases = {
  rule: discussedAtMeeting,
  cases: [
    { name: 'an executive meeting', facts: { meetingKind: 'executive' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'a plenary meeting', facts: { meetingKind: 'plenary' }, expect: { kind: 'satisfied', code: 'met' } },
    {
      name: 'passed round in place of a meeting',
      facts: { meetingKind: 'circulation' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'kind of meeting not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['meetingKind'] } },
    {
      name: 'meeting set for 12 February, decided on the 8th',
      facts: { meetingKind: 'executive', meetingOn: '2026-02-12', discussedOn: '2026-02-08' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'decided before the meeting, its kind not recorded',
      facts: { meetingOn: '2026-02-12', discussedOn: '2026-02-08' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'put off on the 8th, the next meeting set for the 12th',
      facts: {
        meetingKind: 'executive',
        meetingOn: '2026-02-12',
        discussedOn: '2026-02-08',
        decisionOutcome: 'deferred',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a meeting that was put off and held later',
      facts: { meetingKind: 'executive', meetingOn: '2026-02-12', discussedOn: '2026-02-15' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'decided before the decree',
      facts: { meetingKind: 'circulation', discussedOn: '2018-05-04' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'the chief alone in the room',
      facts: { meetingKind: 'executive', discussedOn: '2026-05-22', chiefName: '市长', membersPresent: ['市长'] },
      expect: { kind: 'breached', code: 'unmet', values: { why: 'alone' } },
    },
    {
      name: 'everyone but the chief withdrew',
      facts: {
        meetingKind: 'plenary',
        discussedOn: '2026-05-22',
        chiefName: '市长',
        membersPresent: ['甲'],
        membersWithdrawn: ['甲'],
      },
      expect: { kind: 'breached', code: 'unmet', values: { why: 'alone' } },
    },
    {
      name: 'the chief and one member: the decree sets no quorum',
      facts: { meetingKind: 'executive', discussedOn: '2026-05-22', chiefName: '市长', membersPresent: ['甲'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
