import type { RuleCases } from '../../case';
import { operatorsHeard } from './16-heard';

export const cases: RuleCases = {
  rule: operatorsHeard,
  cases: [
    {
      name: 'an association was heard',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        operatorsHeard: ['示例供热协会'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that nobody was heard',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        operatorsHeard: [],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'who was heard is not recorded',
      facts: { competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'undetermined', missing: ['operatorsHeard'] },
    },
    {
      name: 'market players are not touched',
      facts: { competitionJudgement: { applies: false, because: '不涉及', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'concluded before the regulation was in force',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        operatorsHeard: [],
        competitionConcludedOn: '2024-07-31',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'concluded on its first day',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        operatorsHeard: [],
        competitionConcludedOn: '2024-08-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
