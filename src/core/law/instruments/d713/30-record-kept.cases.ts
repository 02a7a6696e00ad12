import type { RuleCases } from '../../case';
import { discussionRecordKept } from './30-record-kept';

export const cases: RuleCases = {
  rule: discussionRecordKept,
  cases: [
    {
      name: 'no correction',
      facts: { recordCheck: { on: '2026-08-01', by: '甲', entries: 60, corrections: [] } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a correction that keeps the original',
      facts: {
        recordCheck: {
          on: '2026-08-01',
          by: '甲',
          entries: 60,
          corrections: [{ entry: 4, reason: '笔误', originalKept: true }],
        },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one of two lost the original',
      facts: {
        recordCheck: {
          on: '2026-08-01',
          by: '甲',
          entries: 60,
          corrections: [
            { entry: 4, reason: '笔误', originalKept: true },
            { entry: 9, reason: '笔误', originalKept: false },
          ],
        },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'no look through the record told', facts: {}, expect: { kind: 'undetermined', missing: ['recordCheck'] } },
    {
      name: 'looked through before the decree',
      facts: {
        recordCheck: {
          on: '2019-08-31',
          by: '甲',
          entries: 9,
          corrections: [{ entry: 1, reason: '示例', originalKept: false }],
        },
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
