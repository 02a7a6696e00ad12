import type { RuleCases } from '../../case';
import { noInterestOfD71320p1 } from './20-no-interest';

export const cases: RuleCases = {
  rule: noInterestOfD71320p1,
  cases: [
    {
      name: 'met',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: false },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例大学', field: '热能', fromPool: true, declaredOn: '2026-04-01', hasInterest: true },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertPanel'] },
    },
    {
      name: 'does not apply (experts)',
      facts: { expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'one of two has an interest',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例', field: '示例', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例', field: '示例', fromPool: true, declaredOn: '2026-03-01', hasInterest: true },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one of two has not declared',
      facts: {
        expertJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', complex: false },
        expertPanel: [
          { name: '甲', unit: '示例', field: '示例', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
          { name: '乙', unit: '示例', field: '示例', fromPool: true, declaredOn: null, hasInterest: false },
        ],
      },
      expect: { kind: 'undetermined', missing: ['expertPanel'] },
    },
  ],
};
