import type { RuleCases } from '../../case';
import { listOfD71316p3 } from './16-list';

export const cases: RuleCases = {
  rule: listOfD71316p3,
  cases: [
    {
      name: 'met',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListOn: '2026-11-03',
        hearingOn: '2026-11-10',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListOn: '2026-11-04',
        hearingOn: '2026-11-10',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListOn: '2026-11-03',
      },
      expect: { kind: 'undetermined', missing: ['hearingOn'] },
    },
    {
      name: 'does not apply (hearing)',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'Guangdong: ten days',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListOn: '2026-10-30',
        hearingOn: '2026-11-09',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Guangdong: nine',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListOn: '2026-10-31',
        hearingOn: '2026-11-09',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
