import { civilDate } from '@/core/kernel';
import type { RuleCases } from '../../case';
import { paraphrased } from '../../provision';
import { suspensionPutToMeeting } from './43-meeting';

/** A place that sets the parameter. */
const params = {
  suspensionToMeeting: [
    {
      from: civilDate('2019-09-01'),
      value: true,
      source: paraphrased('SH', '43', '紧急情况下先行中止的，事后提交集体讨论', '2026-11-20'),
    },
  ],
};

export const cases: RuleCases = {
  rule: suspensionPutToMeeting,
  cases: [
    {
      name: 'on the same day',
      params,
      facts: {
        executionSuspension: {
          on: '2026-10-08',
          by: '长',
          situation: 'force-majeure',
          urgency: '汛情',
          resumedOn: null,
        },
        suspensionMeetingOn: '2026-10-08',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a meeting of the day before is another one',
      params,
      facts: {
        executionSuspension: {
          on: '2026-10-08',
          by: '长',
          situation: 'force-majeure',
          urgency: '汛情',
          resumedOn: '2026-10-20',
        },
        suspensionMeetingOn: '2026-10-07',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'resumed, a meeting not recorded',
      params,
      facts: {
        executionSuspension: {
          on: '2026-10-08',
          by: '长',
          situation: 'force-majeure',
          urgency: '汛情',
          resumedOn: '2026-10-20',
        },
      },
      expect: { kind: 'undetermined', missing: ['suspensionMeetingOn'] },
    },
    {
      name: 'changed, a meeting not recorded',
      params,
      facts: {
        executionSuspension: {
          on: '2026-10-08',
          by: '长',
          situation: 'force-majeure',
          urgency: '汛情',
          resumedOn: null,
        },
        decisionChanges: [
          {
            kind: 'minor',
            on: '2026-11-01',
            because: '示例',
            discussedOn: '2026-10-30',
            meetingNo: '第1次',
            newRun: null,
          },
        ],
      },
      expect: { kind: 'undetermined', missing: ['suspensionMeetingOn'] },
    },
    {
      name: 'still suspended',
      params,
      facts: {
        executionSuspension: {
          on: '2026-10-08',
          by: '长',
          situation: 'force-majeure',
          urgency: '汛情',
          resumedOn: null,
        },
      },
      expect: { kind: 'undetermined', missing: ['suspensionMeetingOn'] },
    },
    {
      name: 'not suspended',
      params,
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a change on the day of the suspension, and no meeting',
      profile: 'sh2020',
      facts: {
        executionSuspension: { on: '2026-05-01', by: '市长', situation: 'problem', urgency: '示例', resumedOn: null },
        suspensionMeetingOn: null,
        decisionChanges: [
          { kind: 'minor', on: '2026-05-01', because: '示例', discussedOn: null, meetingNo: null, newRun: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a change before the suspension does not end it',
      profile: 'sh2020',
      facts: {
        executionSuspension: { on: '2026-05-01', by: '市长', situation: 'problem', urgency: '示例', resumedOn: null },
        decisionChanges: [
          { kind: 'minor', on: '2026-04-30', because: '示例', discussedOn: null, meetingNo: null, newRun: null },
        ],
      },
      expect: { kind: 'undetermined', missing: ['suspensionMeetingOn'] },
    },
    {
      name: 'suspended before Shanghai asked for a meeting',
      profile: 'sh2020',
      facts: {
        executionSuspension: { on: '2020-09-30', by: '市长', situation: 'problem', urgency: '示例', resumedOn: null },
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'suspended 2026-02-02, resumed 02-20, recorded that no meeting was held',
      profile: 'sh2020',
      facts: {
        executionSuspension: {
          on: '2026-02-02',
          by: '市长',
          situation: 'problem',
          urgency: '示例',
          resumedOn: '2026-02-20',
        },
        suspensionMeetingOn: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'suspended 2026-02-02, resumed 02-20, the meeting not recorded',
      profile: 'sh2020',
      facts: {
        executionSuspension: {
          on: '2026-02-02',
          by: '市长',
          situation: 'problem',
          urgency: '示例',
          resumedOn: '2026-02-20',
        },
      },
      expect: { kind: 'undetermined', missing: ['suspensionMeetingOn'] },
    },
    {
      name: 'still suspended, recorded that no meeting was held yet',
      profile: 'sh2020',
      facts: {
        executionSuspension: { on: '2026-02-02', by: '市长', situation: 'problem', urgency: '示例', resumedOn: null },
        suspensionMeetingOn: null,
      },
      expect: { kind: 'undetermined', missing: ['suspensionMeetingOn'] },
    },
    {
      name: 'recorded that it never was',
      profile: 'sh2020',
      facts: { executionSuspension: null },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
