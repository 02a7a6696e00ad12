import type { RuleCases } from '../../case';
import { exceptionOfFcr202412p1 } from './12-exception';

export const cases: RuleCases = {
  rule: exceptionOfFcr202412p1,
  cases: [
    {
      name: 'met',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionException: null,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionException: { ground: 'a', noMilderWay: 'b', period: 'c' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not told yet',
      facts: { competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'undetermined', missing: ['competitionException'] },
    },
    {
      name: 'does not apply (competition)',
      facts: { competitionJudgement: { applies: false, because: '不涉及', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
