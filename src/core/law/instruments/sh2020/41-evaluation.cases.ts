import { civilDate } from '@/core/kernel';
import type { RuleCases } from '../../case';
import { paraphrased } from '../../provision';
import { evaluationDue } from './41-evaluation';

/** A place that sets the parameter. */
const params = {
  evaluationRequired: [
    {
      from: civilDate('2019-09-01'),
      value: true,
      source: paraphrased('SH', '41', '出现规定情形的应当组织决策后评估', '2026-11-20'),
    },
  ],
};

export const cases: RuleCases = {
  rule: evaluationDue,
  cases: [
    {
      name: 'evaluated',
      params,
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: ['many-opinions'],
        evaluationJudgement: { applies: true, because: '示例', by: '甲', on: '2026-10-08' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'judged not to',
      params,
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: ['many-opinions'],
        evaluationJudgement: { applies: false, because: '示例', by: '甲', on: '2026-10-08' },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'no situation',
      params,
      facts: { publishedOn: '2026-07-10', evaluationTriggers: [] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'not judged yet',
      params,
      facts: { publishedOn: '2026-07-10', evaluationTriggers: ['many-opinions'] },
      expect: { kind: 'undetermined', missing: ['evaluationJudgement'] },
    },
    { name: 'not published yet', params, facts: {}, expect: { kind: 'undetermined', missing: ['publishedOn'] } },
    {
      name: 'recorded that nobody judged it',
      profile: 'sh2020',
      facts: { publishedOn: '2026-07-10', evaluationTriggers: ['many-opinions'], evaluationJudgement: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a plan on record beside a recorded no',
      profile: 'sh2020',
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: ['many-opinions'],
        evaluationJudgement: { applies: false, because: '示例', by: '甲', on: '2026-08-01' },
        evaluationPlannedOn: '2026-10-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
