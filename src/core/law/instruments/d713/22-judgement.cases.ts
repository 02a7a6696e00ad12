import type { RuleCases } from '../../case';
import { judgementOfD71322p1 } from './22-judgement';

export const cases: RuleCases = {
  rule: judgementOfD71322p1,
  cases: [
    {
      name: 'met',
      facts: {
        riskJudgements: [
          { field: 'social-stability', applies: true, because: '略', by: '甲', on: '2026-01-05' },
          { field: 'public-safety', applies: true, because: '略', by: '甲', on: '2026-01-05' },
          { field: 'ecology', applies: true, because: '略', by: '甲', on: '2026-01-05' },
          { field: 'public-finance', applies: true, because: '略', by: '甲', on: '2026-01-05' },
          { field: 'public-opinion', applies: true, because: '略', by: '甲', on: '2026-01-05' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['riskJudgements'] } },
    {
      name: 'one field not judged',
      facts: { riskJudgements: [{ applies: true, because: '示例', by: '示例', on: '2026-03-01', field: 'ecology' }] },
      expect: { kind: 'undetermined', missing: ['riskJudgements'] },
    },
  ],
};
