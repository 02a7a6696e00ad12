import type { RuleCases } from '../../case';
import { majorChangeOpensRun } from './37-major';

export const cases: RuleCases = {
  rule: majorChangeOpensRun,
  cases: [
    {
      name: 'linked',
      facts: {
        decisionChanges: [
          { kind: 'major', on: '2026-11-01', because: '示例', discussedOn: null, meetingNo: null, newRun: 'm-2' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not linked, though discussed',
      facts: {
        decisionChanges: [
          {
            kind: 'major',
            on: '2026-11-01',
            because: '示例',
            discussedOn: '2026-10-30',
            meetingNo: '第1次',
            newRun: null,
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'only minor changes',
      facts: {
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
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'nothing was changed',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a minor change beside a major one without a new run',
      facts: {
        decisionChanges: [
          { kind: 'minor', on: '2026-05-02', because: '示例', discussedOn: '2026-05-01', meetingNo: '1', newRun: null },
          { kind: 'major', on: '2026-05-02', because: '示例', discussedOn: '2026-05-01', meetingNo: '1', newRun: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a minor change beside a major one with a new run',
      facts: {
        decisionChanges: [
          { kind: 'minor', on: '2026-05-02', because: '示例', discussedOn: '2026-05-01', meetingNo: '1', newRun: null },
          { kind: 'major', on: '2026-05-02', because: '示例', discussedOn: '2026-05-01', meetingNo: '1', newRun: 'm2' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the execution closed, and not recorded whether anything was changed',
      facts: { publishedOn: '2026-07-10', executionClosedOn: '2026-11-20' },
      expect: { kind: 'undetermined', missing: ['decisionChanges'] },
    },
  ],
};
