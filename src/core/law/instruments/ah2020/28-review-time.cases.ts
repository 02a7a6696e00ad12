import type { RuleCases } from '../../case';
import { regulatorHadTime } from './28-review-time';

export const cases: RuleCases = {
  rule: regulatorHadTime,
  cases: [
    {
      name: 'seven working days',
      profile: 'ah2020',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionSubmittedOn: '2026-06-01',
        competitionConcludedOn: '2026-06-10',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'six working days',
      profile: 'ah2020',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionSubmittedOn: '2026-06-02',
        competitionConcludedOn: '2026-06-10',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not concluded yet',
      profile: 'ah2020',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionSubmittedOn: '2026-06-01',
      },
      expect: { kind: 'undetermined', missing: ['competitionConcludedOn'] },
    },
    {
      name: 'neither sent nor concluded yet',
      profile: 'ah2020',
      facts: { competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'undetermined', missing: ['competitionSubmittedOn', 'competitionConcludedOn'] },
    },
    {
      name: 'beyond the calendar',
      profile: 'ah2020',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionSubmittedOn: '2026-12-30',
        competitionConcludedOn: '2027-01-20',
      },
      expect: { kind: 'undetermined', missing: ['competitionConcludedOn'] },
    },
    {
      name: 'players not touched',
      profile: 'ah2020',
      facts: { competitionJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'judgement not recorded',
      profile: 'ah2020',
      facts: {},
      expect: { kind: 'undetermined', missing: ['competitionJudgement'] },
    },
    {
      name: 'sent before the text was in force',
      profile: 'ah2020',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionSubmittedOn: '2020-12-29',
        competitionConcludedOn: '2020-12-31',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'concluded before it was sent',
      profile: 'ah2020',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionSubmittedOn: '2026-06-10',
        competitionConcludedOn: '2026-06-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that there is no conclusion, and sent on after four working days',
      profile: 'ah2020',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionSubmittedOn: '2026-03-02',
        competitionConcludedOn: null,
        legalitySubmittedOn: '2026-03-06',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that there is no conclusion, and sent on after nine working days: there was time',
      profile: 'ah2020',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionSubmittedOn: '2026-03-02',
        competitionConcludedOn: null,
        legalityReceivedOn: '2026-03-13',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that there is no conclusion, and nothing was sent on: the time still runs',
      profile: 'ah2020',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionSubmittedOn: '2026-03-02',
        competitionConcludedOn: null,
      },
      expect: { kind: 'undetermined', missing: ['competitionConcludedOn'] },
    },
  ],
};
