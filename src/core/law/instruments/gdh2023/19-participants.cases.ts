import type { RuleCases } from '../../case';
import { enoughParticipants } from './19-participants';

export const cases: RuleCases = {
  rule: enoughParticipants,
  cases: [
    {
      name: 'a notice of seven seats',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingSeats: [{ side: '乘客', seats: 7 }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a notice of ten seats, even: nine or eleven may still be listed',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingSeats: [{ side: '乘客', seats: 10 }],
      },
      expect: { kind: 'undetermined', missing: ['hearingListed'] },
    },
    {
      name: 'a notice of nine seats, no list yet',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingSeats: [{ side: '乘客', seats: 9 }],
      },
      expect: { kind: 'undetermined', missing: ['hearingListed'] },
    },
    {
      name: 'nine',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 9,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'seven: odd but too few',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 7,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'ten: enough but even',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 10,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'eleven',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 11,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Anhui: ten',
      profile: 'ah2020',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 10,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Anhui: nine',
      profile: 'ah2020',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 9,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Xinjiang: ten',
      profile: 'xj2022',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 10,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Xinjiang: nine',
      profile: 'xj2022',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 9,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'counted by service of papers',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingServed: [{ name: '甲', side: '居民', servedOn: '2026-11-01' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: participants on the list',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'undetermined', missing: ['hearingListed'] },
    },
    {
      name: 'hearing not judged',
      profile: 'gdh2023',
      facts: {},
      expect: { kind: 'undetermined', missing: ['hearingJudgement'] },
    },
    {
      name: 'no hearing',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'announced before the text was in force',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2023-10-19',
        hearingListed: 3,
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'nine served, one of a side that was given no seat',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSeats: [
          { side: '消费者', seats: 8 },
          { side: '专家', seats: 1 },
        ],
        hearingServed: [
          { name: '消0', side: '消费者', servedOn: '2026-03-01' },
          { name: '消1', side: '消费者', servedOn: '2026-03-01' },
          { name: '消2', side: '消费者', servedOn: '2026-03-01' },
          { name: '消3', side: '消费者', servedOn: '2026-03-01' },
          { name: '消4', side: '消费者', servedOn: '2026-03-01' },
          { name: '消5', side: '消费者', servedOn: '2026-03-01' },
          { name: '消6', side: '消费者', servedOn: '2026-03-01' },
          { name: '消7', side: '消费者', servedOn: '2026-03-01' },
          { name: '经1', side: '经营者', servedOn: '2026-03-01' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
