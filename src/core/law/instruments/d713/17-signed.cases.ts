import type { RuleCases } from '../../case';
import { signedOfD71317p1 } from './17-signed';

export const cases: RuleCases = {
  rule: signedOfD71317p1,
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
      name: 'not told: statements and signatures',
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
  ],
};
