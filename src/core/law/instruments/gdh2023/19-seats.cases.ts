import type { RuleCases } from '../../case';
import { oddSeats } from './19-seats';

const hearing = {
  hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
  hearingNoticeOn: '2026-10-10',
};

export const cases: RuleCases = {
  rule: oddSeats,
  cases: [
    {
      name: 'eleven seats of two sides',
      profile: 'gdh2023',
      facts: {
        ...hearing,
        hearingSeats: [
          { side: '乘客', seats: 6 },
          { side: '经营者', seats: 5 },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'ten seats of two sides',
      profile: 'gdh2023',
      facts: {
        ...hearing,
        hearingSeats: [
          { side: '乘客', seats: 5 },
          { side: '经营者', seats: 5 },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: seats of the notice',
      profile: 'gdh2023',
      facts: hearing,
      expect: { kind: 'undetermined', missing: ['hearingSeats'] },
    },
    {
      name: 'no hearing',
      profile: 'gdh2023',
      facts: { hearingJudgement: { ...hearing.hearingJudgement, applies: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'announced before the text was in force',
      profile: 'gdh2023',
      facts: { ...hearing, hearingNoticeOn: '2023-10-19', hearingSeats: [{ side: '乘客', seats: 10 }] },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
