import type { RuleCases } from '../../case';
import { judgementOfD71319p1 } from './19-judgement';

export const cases: RuleCases = {
  rule: judgementOfD71319p1,
  cases: [
    {
      name: 'met',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['expertJudgement'] } },
  ],
};
