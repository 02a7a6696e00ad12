import type { RuleCases } from '../../case';
import { competitionBeforeLegality } from './17-before-legality';

export const cases: RuleCases = {
  rule: competitionBeforeLegality,
  cases: [
    {
      name: 'the same day',
      profile: 'zj2023',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionConcludedOn: '2026-06-10',
        legalitySubmittedOn: '2026-06-10',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a day late',
      profile: 'zj2023',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionConcludedOn: '2026-06-11',
        legalitySubmittedOn: '2026-06-10',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'concluded, not sent yet',
      profile: 'zj2023',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionConcludedOn: '2026-06-10',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'sent, conclusion not recorded',
      profile: 'zj2023',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        legalitySubmittedOn: '2026-06-10',
      },
      expect: { kind: 'undetermined', missing: ['competitionConcludedOn'] },
    },
    {
      name: 'players not touched',
      profile: 'zj2023',
      facts: {
        competitionJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05' },
        legalitySubmittedOn: '2026-06-10',
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'judgement not recorded',
      profile: 'zj2023',
      facts: {},
      expect: { kind: 'undetermined', missing: ['competitionJudgement'] },
    },
    {
      name: 'sent before the text was in force',
      profile: 'zj2023',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionConcludedOn: '2023-01-20',
        legalitySubmittedOn: '2023-01-15',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'a day after the file was received, the day of sending not recorded',
      profile: 'zj2023',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionConcludedOn: '2026-06-11',
        legalityReceivedOn: '2026-06-10',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'sent, and recorded that there is no conclusion',
      profile: 'zj2023',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionConcludedOn: null,
        legalitySubmittedOn: '2026-06-10',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that there is no conclusion, not sent yet: it must not be',
      profile: 'zj2023',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionConcludedOn: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
