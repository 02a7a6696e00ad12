import type { RuleCases } from '../../case';
import { expertMajorityFollowed } from './27-majority';

export const cases: RuleCases = {
  rule: expertMajorityFollowed,
  cases: [
    {
      name: 'followed, or explained (whether the majority was followed)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMajorityFollowed: true,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'followed, or explained (not whether the majority was followed)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMajorityFollowed: false,
        expertMajorityReason: '财力所限',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not followed, without a reason (not whether the majority was followed, reason against the majority: none)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMajorityFollowed: false,
        expertMajorityReason: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: whether the majority was followed',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertMajorityFollowed'] },
    },
    {
      name: 'judged: no expert review',
      facts: { expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'not followed, reason not recorded',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', complex: false },
        expertMajorityFollowed: false,
      },
      expect: { kind: 'undetermined', missing: ['expertMajorityReason'] },
    },
    {
      name: 'the majority is said to be followed, and nothing was taken up (whether expert demonstration applies: applies)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMajorityFollowed: true,
        expertAdoption: '无',
      },
      expect: { kind: 'breached', code: 'hollow' },
    },
  ],
};
