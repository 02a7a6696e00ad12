import type { RuleCases } from '../../case';
import { trialEndEvaluated } from './47-trial';

export const cases: RuleCases = {
  rule: trialEndEvaluated,
  cases: [
    {
      name: 'on its last day',
      facts: { publishedOn: '2026-07-10', trialEndsOn: '2026-11-23' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'the day after, no judgement told',
      facts: { publishedOn: '2026-07-10', trialEndsOn: '2026-11-22' },
      expect: { kind: 'undetermined', missing: ['evaluationJudgement'] },
    },
    {
      name: 'ended and judged',
      facts: {
        publishedOn: '2026-07-10',
        trialEndsOn: '2026-11-22',
        evaluationJudgement: { applies: false, because: '示例', by: '甲', on: '2026-10-08' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'ended and under evaluation',
      facts: { publishedOn: '2026-07-10', trialEndsOn: '2026-11-22', evaluationPlannedOn: '2026-11-23' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no trial',
      facts: { publishedOn: '2026-07-10', trialEndsOn: null },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'trial period not recorded',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['trialEndsOn'] },
    },
    { name: 'not published yet', facts: {}, expect: { kind: 'undetermined', missing: ['publishedOn'] } },
    {
      name: 'trial period and publication not recorded',
      facts: {},
      expect: { kind: 'undetermined', missing: ['publishedOn'] },
    },
    {
      name: 'ended, and recorded that nobody judged it',
      facts: { publishedOn: '2026-07-10', trialEndsOn: '2026-11-22', evaluationJudgement: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a trial that ended before Heilongjiang’s rule',
      facts: { publishedOn: '2020-07-10', trialEndsOn: '2021-07-31', evaluationJudgement: null },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
