import type { RuleCases } from '../../case';
import { choiceOfD71316p1 } from './16-choice';

export const cases: RuleCases = {
  rule: choiceOfD71316p1,
  cases: [
    {
      name: 'met',
      facts: {
        directInterest: true,
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: {
        directInterest: true,
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        noHearingReason: '已充分征求意见',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not told yet',
      facts: { directInterest: true },
      expect: { kind: 'undetermined', missing: ['hearingJudgement'] },
    },
    {
      name: 'does not apply',
      facts: { directInterest: false, wideDisagreement: false },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
