import type { RuleCases } from '../../case';
import { executionCommentsAnswered } from './35-comments';

export const cases: RuleCases = {
  rule: executionCommentsAnswered,
  cases: [
    {
      name: 'answered',
      facts: {
        publishedOn: '2026-07-10',
        executionComments: [
          { no: 1, on: '2026-09-01', channel: 'phone', summary: '示例', answeredOn: '2026-09-05', answer: '示例' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'none came',
      facts: { publishedOn: '2026-07-10', executionComments: [] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one of two open',
      facts: {
        publishedOn: '2026-07-10',
        executionComments: [
          { no: 1, on: '2026-09-01', channel: 'phone', summary: '示例', answeredOn: '2026-09-05', answer: '示例' },
          { no: 2, on: '2026-09-01', channel: 'phone', summary: '示例', answeredOn: null, answer: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'comments not recorded',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['executionComments'] },
    },
    { name: 'not published yet', facts: {}, expect: { kind: 'undetermined', missing: ['publishedOn'] } },
    {
      name: 'ended without a decision',
      facts: { endedOn: '2026-05-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'dated as answered before it came',
      facts: {
        publishedOn: '2026-07-10',
        executionComments: [
          { no: 1, on: '2026-08-10', channel: 'letter', summary: '示例', answeredOn: '2026-08-01', answer: '示例' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
