import type { RuleCases } from '../../case';
import { seriousProblemReported } from './35-problem';

export const cases: RuleCases = {
  rule: seriousProblemReported,
  cases: [
    {
      name: 'reported the next day',
      facts: {
        publishedOn: '2026-07-10',
        executionProblems: [
          { name: '客流骤降', kind: 'major-change', foundOn: '2026-09-01', reportedOn: '2026-09-02', summary: '示例' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'none found',
      facts: { publishedOn: '2026-07-10', executionProblems: [] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'found and not reported',
      facts: {
        publishedOn: '2026-07-10',
        executionProblems: [
          { name: '客流骤降', kind: 'major-change', foundOn: '2026-09-01', reportedOn: '2026-09-02', summary: '示例' },
          { name: '设备停用', kind: 'major-change', foundOn: '2026-09-01', reportedOn: null, summary: '示例' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'problems not recorded',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['executionProblems'] },
    },
    { name: 'not published yet', facts: {}, expect: { kind: 'undetermined', missing: ['publishedOn'] } },
    {
      name: 'ended without a decision',
      facts: { endedOn: '2026-05-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'the longest wait is told',
      facts: {
        publishedOn: '2026-05-01',
        executionProblems: [
          { name: '示例', kind: 'problem', foundOn: '2026-06-01', reportedOn: '2026-06-04', summary: '示例' },
          { name: '示例', kind: 'problem', foundOn: '2026-06-01', reportedOn: '2026-06-02', summary: '示例' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met', values: { wrong: 0, days: 3 } },
    },
    {
      name: 'an unreported one has no wait',
      facts: {
        publishedOn: '2026-05-01',
        executionProblems: [
          { name: '示例', kind: 'problem', foundOn: '2026-06-01', reportedOn: null, summary: '示例' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet', values: { wrong: 1, days: 0 } },
    },
    {
      name: 'dated as reported before it was found',
      facts: {
        publishedOn: '2026-07-10',
        executionProblems: [
          { name: '示例', kind: 'problem', foundOn: '2026-08-10', reportedOn: '2026-08-01', summary: '示例' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'reported 76 days after it was found',
      facts: {
        publishedOn: '2026-07-10',
        executionProblems: [
          { name: '客流骤降', kind: 'major-change', foundOn: '2026-08-01', reportedOn: '2026-10-16', summary: '示例' },
        ],
      },
      expect: {
        kind: 'breached',
        code: 'unmet',
        says: { zh: '最迟的一项在发现 76 日后才报告，不是及时报告（超过 10 日）。' },
      },
    },
  ],
};
