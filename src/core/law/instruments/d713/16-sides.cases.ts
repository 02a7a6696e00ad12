import type { RuleCases } from '../../case';
import { allSidesRepresented } from './16-sides';

export const cases: RuleCases = {
  rule: allSidesRepresented,
  cases: [
    {
      name: 'every side is represented (seats by side: 1)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSeats: [{ side: '居民', seats: 1 }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a side has no representative (seats by side: 1)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSeats: [{ side: '居民', seats: 0 }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: seats by side',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'undetermined', missing: ['hearingSeats'] },
    },
    {
      name: 'judged: no hearing',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'both sides spoke',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', compulsoryUnder: null },
        hearingSeats: [
          { side: '甲', seats: 2 },
          { side: '乙', seats: 1 },
        ],
        hearingSpeakers: [
          { name: '示例', side: '甲', stance: 'support', statement: '示例', signed: 'signed' },
          { name: '示例', side: '乙', stance: 'support', statement: '示例', signed: 'signed' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one side did not speak',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', compulsoryUnder: null },
        hearingSeats: [
          { side: '甲', seats: 2 },
          { side: '乙', seats: 1 },
        ],
        hearingSpeakers: [{ name: '示例', side: '甲', stance: 'support', statement: '示例', signed: 'signed' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one side has no seat',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', compulsoryUnder: null },
        hearingSeats: [
          { side: '甲', seats: 2 },
          { side: '乙', seats: 0 },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'held, and who spoke is not recorded: the seats are',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSeats: [{ side: '消费者', seats: 5 }],
        hearingHeldOn: '2026-04-09',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
