import type { RuleCases } from '../../case';
import { competitionExceptionGrounded } from './12-exception';

export const cases: RuleCases = {
  rule: competitionExceptionGrounded,
  cases: [
    {
      name: 'no exception is claimed',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionException: null,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'all three items are there',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionException: { ground: '示例', noMilderWay: '示例', period: '示例' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'whether an exception is claimed is not recorded',
      facts: { competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'undetermined', missing: ['competitionException'] },
    },
    {
      name: 'market players are not touched',
      facts: { competitionJudgement: { applies: false, because: '不涉及', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'an exception without a period or an end',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionException: { ground: '示例', noMilderWay: '示例', period: null },
      },
      expect: { kind: 'breached', code: 'unmet', values: { told: 2 } },
    },
    {
      name: 'no period, but a condition on which it ends',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionException: { ground: '示例', noMilderWay: '示例', period: null, endCondition: '达到目标即终止' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'it does not say that no milder way exists',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionException: { ground: '示例', noMilderWay: null, period: '示例' },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'it names no ground of the regulation',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionException: { ground: null, noMilderWay: '示例', period: '示例' },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the conclusion rests on an exception nobody claimed',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionException: null,
        competitionConclusion: 'exception',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'concluded before the regulation was in force',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionException: { ground: '示例', noMilderWay: '示例', period: null },
        competitionConcludedOn: '2024-07-31',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
