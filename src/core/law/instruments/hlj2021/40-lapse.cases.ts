import type { RuleCases } from '../../case';
import { lapsedSuspensionEnds } from './40-lapse';

export const cases: RuleCases = {
  rule: lapsedSuspensionEnds,
  cases: [
    { name: 'a year to the day', facts: { suspendedOn: '2025-11-23' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'a year and a day', facts: { suspendedOn: '2025-11-22' }, expect: { kind: 'breached', code: 'unmet' } },
    { name: 'no suspension told', facts: { title: '甲' }, expect: { kind: 'not-applicable', code: 'does-not-apply' } },
    {
      name: 'ended',
      facts: { endedOn: '2026-05-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'ended after more than a year',
      facts: { suspendedOn: '2025-01-01', endedOn: '2026-05-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that none is running',
      facts: { suspendedOn: null },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'recorded that it is no longer suspended, and ended',
      facts: { suspendedOn: null, endedOn: '2026-05-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'suspended before Heilongjiang set a time',
      facts: { suspendedOn: '2021-07-31' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'suspended 2025-01-15, back on 2026-02-20, asked at once',
      asOf: '2026-02-20',
      facts: { suspendedOn: null, suspensions: [{ on: '2025-01-15', reason: '示例', resumedOn: '2026-02-20' }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'suspended 2025-01-15, back on 2026-02-20, asked a month later',
      asOf: '2026-03-20',
      facts: { suspendedOn: null, suspensions: [{ on: '2025-01-15', reason: '示例', resumedOn: '2026-02-20' }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'back after five months, asked a year later',
      asOf: '2026-06-20',
      facts: { suspendedOn: null, suspensions: [{ on: '2025-01-15', reason: null, resumedOn: '2025-06-15' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'submitted again after five months, its resumption not recorded, asked a year later',
      asOf: '2026-06-20',
      facts: { suspendedOn: '2025-01-15', discussionSubmittedOn: '2025-06-15' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'discussed again after thirteen months, its resumption not recorded',
      asOf: '2026-02-20',
      facts: { suspendedOn: '2025-01-15', discussedOn: '2026-02-20' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the first of two suspensions ended in time, the second runs a year and a day',
      asOf: '2026-03-02',
      facts: {
        suspendedOn: '2025-03-01',
        suspensions: [
          { on: '2024-01-10', reason: '示例', resumedOn: '2024-06-01' },
          { on: '2025-03-01', reason: '示例', resumedOn: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'put off by the meeting, the day of both is one',
      facts: { suspendedOn: '2026-05-01', discussedOn: '2026-05-01', decisionOutcome: 'deferred' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'back too late, and then ended',
      facts: {
        suspendedOn: null,
        endedOn: '2026-03-01',
        suspensions: [{ on: '2025-01-15', reason: '示例', resumedOn: '2026-02-20' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Jiangsu knows the year too',
      profile: 'js2020',
      facts: { suspensions: [{ on: '2025-01-15', reason: '示例', resumedOn: '2026-02-20' }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
