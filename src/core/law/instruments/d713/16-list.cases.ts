import type { RuleCases } from '../../case';
import { participantListPublished } from './16-list';

export const cases: RuleCases = {
  rule: participantListPublished,
  cases: [
    {
      name: 'the list was out 7 days before, at least 7 needed (day the list was published 2026-11-03, day set for the hearing 2026-11-10)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListOn: '2026-11-03',
        hearingOn: '2026-11-10',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the list was out only 6 days before, 7 needed (day the list was published 2026-11-04, day set for the hearing 2026-11-10)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListOn: '2026-11-04',
        hearingOn: '2026-11-10',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day set for the hearing',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListOn: '2026-11-03',
      },
      expect: { kind: 'undetermined', missing: ['hearingOn'] },
    },
    {
      name: 'judged: no hearing',
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
    {
      name: 'the notice sets the hearing five days later, and no list could be out seven days before',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-11-01',
        hearingOn: '2026-11-06',
      },
      expect: {
        kind: 'breached',
        code: 'unmet',
        says: { zh: '公告至听证仅 5 日，名单应当提前 7 日公布：听证最早在 2026-11-08。' },
      },
    },
  ],
};
