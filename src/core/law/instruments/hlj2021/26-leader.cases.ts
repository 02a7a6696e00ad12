import type { RuleCases } from '../../case';
import { leaderAttendedDemonstration } from './26-leader';

export const cases: RuleCases = {
  rule: leaderAttendedDemonstration,
  cases: [
    {
      name: 'a leader attended (whether a leader of the unit attended, form of demonstration meeting)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertLeaderAttended: true,
        expertForm: 'meeting',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no leader attended (not whether a leader of the unit attended, form of demonstration meeting)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertLeaderAttended: false,
        expertForm: 'meeting',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: whether a leader of the unit attended',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertForm: 'meeting',
      },
      expect: { kind: 'undetermined', missing: ['expertLeaderAttended'] },
    },
    {
      name: 'judged: no expert review',
      facts: { expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'in writing the leader need not attend',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', complex: false },
        expertForm: 'written',
        expertLeaderAttended: false,
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
