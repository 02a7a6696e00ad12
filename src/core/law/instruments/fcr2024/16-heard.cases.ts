import type { RuleCases } from '../../case';
import { heardOfFcr202416p1 } from './16-heard';

export const cases: RuleCases = {
  rule: heardOfFcr202416p1,
  cases: [
    {
      name: 'met',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        operatorsHeard: ['示例供热协会'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        operatorsHeard: [],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'undetermined', missing: ['operatorsHeard'] },
    },
    {
      name: 'does not apply (competition)',
      facts: { competitionJudgement: { applies: false, because: '不涉及', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
