import type { RuleCases } from '../../case';
import { hearingNoticeInTime } from './19-notice';

export const cases: RuleCases = {
  rule: hearingNoticeInTime,
  cases: [
    {
      name: '30 days from notice to hearing, at least 30 needed (day of the hearing notice 2026-10-10, day set for the hearing 2026-11-09)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingOn: '2026-11-09',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'only 29 days from notice to hearing, 30 needed (day of the hearing notice 2026-10-11, day set for the hearing 2026-11-09)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-11',
        hearingOn: '2026-11-09',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day set for the hearing',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
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
      name: 'Guangdong: twenty days',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-20',
        hearingOn: '2026-11-09',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Guangdong: nineteen',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-21',
        hearingOn: '2026-11-09',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Anhui: ten days',
      profile: 'ah2020',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-30',
        hearingOn: '2026-11-09',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Anhui: nine',
      profile: 'ah2020',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-31',
        hearingOn: '2026-11-09',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Shanghai: twenty-nine',
      profile: 'sh2020',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-11',
        hearingOn: '2026-11-09',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Xinjiang: thirty',
      profile: 'xj2022',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingOn: '2026-11-09',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'notice before the text was in force',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2023-10-19',
        hearingOn: '2023-10-25',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
