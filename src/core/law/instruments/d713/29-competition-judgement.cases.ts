import type { RuleCases } from '../../case';
import { competitionJudged } from './29-competition-judgement';

export const cases: RuleCases = {
  rule: competitionJudged,
  cases: [
    {
      name: 'judged, with the reason',
      facts: { competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: judgement whether market players’ activity is touched',
      facts: {},
      expect: { kind: 'undetermined', missing: ['competitionJudgement'] },
    },
    {
      name: 'a major economic decision judged not to touch market players',
      facts: {
        competitionJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05' },
        majorEconomic: true,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the same, confirmed by the office with a reason',
      facts: {
        competitionJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05' },
        majorEconomic: true,
        judgementConfirmations: [
          { judgement: 'competition', because: '只涉及机关支出', by: '办公厅', on: '2026-02-01' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'judged without a reason',
      facts: { competitionJudgement: { applies: false, because: null, by: '甲', on: '2026-01-05' } },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
