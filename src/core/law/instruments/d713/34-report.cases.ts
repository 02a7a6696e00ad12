import { civilDate } from '@/core/kernel';
import type { RuleCases } from '../../case';
import { paraphrased } from '../../provision';
import { executionReported } from './34-report';

/** A place that sets the parameter. */
const params = {
  executionReportMonths: [
    {
      from: civilDate('2019-09-01'),
      value: 3,
      source: paraphrased('D713', '34.1', '每三个月报告执行情况', '2026-11-20'),
    },
  ],
};

export const cases: RuleCases = {
  rule: executionReported,
  cases: [
    {
      name: 'one report',
      facts: {
        publishedOn: '2026-07-10',
        executionReports: [{ on: '2026-10-10', by: '市交通运输局', progress: 40, summary: '示例' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'none, on the last day of the time limit',
      facts: { publishedOn: '2026-07-10', executionDueOn: '2026-11-23' },
      expect: { kind: 'undetermined', missing: ['executionReports'] },
    },
    {
      name: 'none, a day after the time limit',
      facts: { publishedOn: '2026-07-10', executionDueOn: '2026-11-22' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'none, no time limit',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['executionReports'] },
    },
    {
      name: 'every three months: on the last day',
      params,
      asOf: '2027-01-10',
      facts: {
        publishedOn: '2026-07-10',
        executionReports: [{ on: '2026-10-10', by: '市交通运输局', progress: 40, summary: '示例' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'every three months: a day late',
      params,
      asOf: '2027-01-11',
      facts: {
        publishedOn: '2026-07-10',
        executionReports: [{ on: '2026-10-10', by: '市交通运输局', progress: 40, summary: '示例' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'every three months: none yet, in time',
      params,
      asOf: '2026-10-10',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['executionReports'] },
    },
    {
      name: 'every three months: none, a day late',
      params,
      asOf: '2026-10-11',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'closed: no further report is due',
      params,
      asOf: '2027-06-01',
      facts: {
        publishedOn: '2026-07-10',
        executionClosedOn: '2026-12-01',
        executionReports: [{ on: '2026-10-10', by: '市交通运输局', progress: 100, summary: '示例' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'not published yet', facts: {}, expect: { kind: 'undetermined', missing: ['publishedOn'] } },
    {
      name: 'ended without a decision',
      facts: { endedOn: '2026-05-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'nothing reported, due day not recorded',
      facts: { publishedOn: '2026-05-01' },
      expect: { kind: 'undetermined', missing: ['executionReports'] },
    },
    {
      name: 'nothing reported on the due day',
      facts: { publishedOn: '2026-05-01', executionDueOn: '2026-11-23' },
      expect: { kind: 'undetermined', missing: ['executionReports'] },
    },
    {
      name: 'nothing reported after the due day',
      facts: { publishedOn: '2026-05-01', executionDueOn: '2026-11-22' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the first report a day after the time limit',
      facts: {
        publishedOn: '2026-07-10',
        executionDueOn: '2026-10-09',
        executionReports: [{ on: '2026-10-10', by: '市交通运输局', progress: 40, summary: '示例' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'progress lower than before is said',
      facts: {
        publishedOn: '2026-07-10',
        executionReports: [
          { on: '2026-09-10', by: '市交通运输局', progress: 80, summary: '示例' },
          { on: '2026-10-10', by: '市交通运输局', progress: 30, summary: '示例' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met', values: { fell: '2026-10-10' } },
    },
    {
      name: 'closed on the day it was published',
      facts: {
        publishedOn: '2026-07-10',
        executionClosedOn: '2026-07-10',
        executionReports: [{ on: '2026-07-10', by: '市交通运输局', progress: 100, summary: '示例' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'put off by the meeting',
      facts: { decisionOutcome: 'deferred', discussedOn: '2026-07-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'closed when a tenth was done',
      facts: {
        publishedOn: '2026-07-10',
        executionClosedOn: '2026-09-02',
        executionReports: [{ on: '2026-09-01', by: '市水务局', progress: 10, summary: '刚开始' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'closed when a tenth was done, the decision having been stopped',
      facts: {
        publishedOn: '2026-07-10',
        executionClosedOn: '2026-09-02',
        executionReports: [{ on: '2026-09-01', by: '市水务局', progress: 10, summary: '刚开始' }],
        decisionChanges: [
          {
            kind: 'stop',
            on: '2026-09-01',
            because: '评估建议终止',
            discussedOn: '2026-09-01',
            meetingNo: '第52次常务会议',
            newRun: null,
          },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'stopped before a report was due, none is owed',
      facts: {
        publishedOn: '2026-07-10',
        executionDueOn: '2026-10-09',
        decisionChanges: [
          {
            kind: 'stop',
            on: '2026-09-01',
            because: '评估建议终止',
            discussedOn: '2026-09-01',
            meetingNo: null,
            newRun: null,
          },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'stopped after the report was due',
      facts: {
        publishedOn: '2026-07-10',
        executionDueOn: '2026-10-09',
        decisionChanges: [
          {
            kind: 'stop',
            on: '2026-10-12',
            because: '评估建议终止',
            discussedOn: '2026-10-12',
            meetingNo: null,
            newRun: null,
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
