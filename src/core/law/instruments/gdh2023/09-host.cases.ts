import type { RuleCases } from '../../case';
import { hearingHostNeutral } from './09-host';

export const cases: RuleCases = {
  rule: hearingHostNeutral,
  cases: [
    {
      name: 'impartial',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHostDeclaration: { drafted: false, hasInterest: false },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'drafted it',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHostDeclaration: { drafted: true, hasInterest: false },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'has an interest',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHostDeclaration: { drafted: false, hasInterest: true },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: whether the host drafted the matter or has an interest',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'undetermined', missing: ['hearingHostDeclaration'] },
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
      name: 'held before the text was in force',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2023-10-19',
        hearingHostDeclaration: { drafted: true, hasInterest: true },
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
