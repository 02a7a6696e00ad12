import type { RuleCases } from '../../case';
import { competitionJudgementOfD71329p1 } from './29-competition-judgement';

export const cases: RuleCases = {
  rule: competitionJudgementOfD71329p1,
  cases: [
    {
      name: 'met',
      facts: { competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['competitionJudgement'] } },
  ],
};
