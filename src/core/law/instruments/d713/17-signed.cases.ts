import type { RuleCases } from '../../case';
import { hearingRecordSigned } from './17-signed';

export const cases: RuleCases = {
  rule: hearingRecordSigned,
  cases: [
    {
      name: 'signed, or the refusal is noted (day the hearing was held 2026-11-10, statements and signatures: 1)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingSpeakers: [{ name: '王示例', side: '居民', stance: 'oppose', statement: '示例', signed: 'refused' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'someone neither signed nor is noted as refusing (day the hearing was held 2026-11-10, statements and signatures: 1)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingSpeakers: [{ name: '王示例', side: '居民', stance: 'oppose', statement: '示例', signed: 'no' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: statements and signatures',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
      },
      expect: { kind: 'undetermined', missing: ['hearingSpeakers'] },
    },
    {
      name: 'judged: no hearing',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'nobody spoke',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', compulsoryUnder: null },
        hearingHeldOn: '2026-05-01',
        hearingSpeakers: [],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a passer-by signs for nine who were listed and served',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingListed: 2,
        hearingServed: [
          { name: '王示例', side: '居民', servedOn: '2026-10-20' },
          { name: '李示例', side: '居民', servedOn: '2026-10-20' },
        ],
        hearingSpeakers: [{ name: '路人甲', signed: 'signed', side: '居民', stance: 'support', statement: '略' }],
      },
      expect: {
        kind: 'breached',
        code: 'unmet',
        says: { zh: '路人甲不是听证参加人，不能以参加人身份陈述和签字。' },
      },
    },
    {
      name: 'thirty came and one signed',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingAttended: 30,
        hearingSpeakers: [{ name: '王示例', signed: 'signed', side: '居民', stance: 'support', statement: '略' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not everyone on the list was served, so who is a participant is not known from it',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingListed: 2,
        hearingServed: [{ name: '李示例', side: '居民', servedOn: '2026-10-20' }],
        hearingSpeakers: [{ name: '王示例', signed: 'signed', side: '居民', stance: 'support', statement: '略' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
