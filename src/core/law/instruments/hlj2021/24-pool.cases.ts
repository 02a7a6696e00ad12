import type { RuleCases } from '../../case';
import { expertsFromPool } from './24-pool';

export const cases: RuleCases = {
  rule: expertsFromPool,
  cases: [
    {
      name: 'from the pool, or explained (expert panel: 1)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'from the pool, or explained (expert panel: 1), another time',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          {
            name: '甲',
            unit: '示例大学',
            field: '热能',
            fromPool: false,
            declaredOn: '2026-04-01',
            hasInterest: false,
          },
        ],
        poolExceptionReason: '库中无此专业',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'experts outside the pool without a reason (expert panel: 1, reason for experts outside the pool: none)',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          {
            name: '甲',
            unit: '示例大学',
            field: '热能',
            fromPool: false,
            declaredOn: '2026-04-01',
            hasInterest: false,
          },
        ],
        poolExceptionReason: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: expert panel',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertPanel'] },
    },
    {
      name: 'judged: no expert review',
      facts: { expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'one of two outside, reason not recorded',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例', field: '示例', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例', field: '示例', fromPool: false, declaredOn: '2026-03-01', hasInterest: false },
        ],
      },
      expect: { kind: 'undetermined', missing: ['poolExceptionReason'] },
    },
  ],
};
