import type { RuleCases } from '../../case';
import { lossMeasuresRecorded } from './50-losses';

export const cases: RuleCases = {
  rule: lossMeasuresRecorded,
  cases: [
    {
      name: 'one, on a suspension',
      facts: {
        executionSuspension: {
          on: '2026-10-08',
          by: '长',
          situation: 'force-majeure',
          urgency: '汛情',
          resumedOn: null,
        },
        lossReductions: [{ measure: '示例', owner: '甲', dueOn: null }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one, on a stop',
      facts: {
        decisionChanges: [
          {
            kind: 'stop',
            on: '2026-11-01',
            because: '示例',
            discussedOn: '2026-10-30',
            meetingNo: '第1次',
            newRun: null,
          },
        ],
        lossReductions: [{ measure: '示例', owner: '甲', dueOn: null }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'none',
      facts: {
        executionSuspension: {
          on: '2026-10-08',
          by: '长',
          situation: 'force-majeure',
          urgency: '汛情',
          resumedOn: null,
        },
        lossReductions: [],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'measures not recorded',
      facts: {
        executionSuspension: {
          on: '2026-10-08',
          by: '长',
          situation: 'force-majeure',
          urgency: '汛情',
          resumedOn: null,
        },
      },
      expect: { kind: 'undetermined', missing: ['lossReductions'] },
    },
    {
      name: 'nothing was changed',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'recorded that it was never suspended',
      facts: { executionSuspension: null },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
