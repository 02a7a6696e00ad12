import type { RuleCases } from '../../case';
import { changeThroughProcedure } from './37-procedure';

export const cases: RuleCases = {
  rule: changeThroughProcedure,
  cases: [
    {
      name: 'discussed on the same day',
      facts: {
        decisionChanges: [
          {
            kind: 'minor',
            on: '2026-11-01',
            because: '示例',
            discussedOn: '2026-11-01',
            meetingNo: '第1次',
            newRun: null,
          },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'discussed only the day after',
      facts: {
        decisionChanges: [
          {
            kind: 'minor',
            on: '2026-11-01',
            because: '示例',
            discussedOn: '2026-11-02',
            meetingNo: '第1次',
            newRun: null,
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'stopped without procedure',
      facts: {
        decisionChanges: [
          { kind: 'stop', on: '2026-11-01', because: '示例', discussedOn: null, meetingNo: null, newRun: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a new run',
      facts: {
        decisionChanges: [
          { kind: 'major', on: '2026-11-01', because: '示例', discussedOn: null, meetingNo: null, newRun: 'm-2' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one of two without procedure',
      facts: {
        decisionChanges: [
          {
            kind: 'minor',
            on: '2026-11-01',
            because: '示例',
            discussedOn: '2026-10-20',
            meetingNo: '第1次',
            newRun: null,
          },
          { kind: 'stop', on: '2026-11-01', because: '示例', discussedOn: null, meetingNo: null, newRun: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'nothing was changed',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'not discussed at all',
      facts: {
        decisionChanges: [
          { kind: 'minor', on: '2026-05-02', because: '示例', discussedOn: null, meetingNo: '1', newRun: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that there was none',
      facts: { publishedOn: '2026-07-10', decisionChanges: [] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'the execution closed, and not recorded whether anything was changed',
      facts: { publishedOn: '2026-07-10', executionClosedOn: '2026-11-20' },
      expect: { kind: 'undetermined', missing: ['decisionChanges'] },
    },
    {
      name: 'discussed only after it was stopped',
      facts: {
        decisionChanges: [
          { kind: 'stop', on: '2026-11-01', because: '示例', discussedOn: '2026-11-05', meetingNo: null, newRun: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
