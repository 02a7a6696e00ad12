import type { RuleCases } from '../../case';
import { compulsoryCheckOfD71316p1 } from './16-compulsory-check';

export const cases: RuleCases = {
  rule: compulsoryCheckOfD71316p1,
  cases: [
    {
      name: 'met',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: {
        hearingJudgement: {
          applies: true,
          because: '价格法',
          by: '甲',
          on: '2026-01-05',
          compulsoryUnder: '价格法第二十三条',
        },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        hearingJudgement: {
          applies: false,
          because: '分歧不大',
          by: '甲',
          on: '2026-01-05',
          compulsoryUnder: '价格法第二十三条',
        },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['hearingJudgement'] } },
  ],
};
