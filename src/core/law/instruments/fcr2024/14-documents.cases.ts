import type { RuleCases } from '../../case';
import { competitionDocumentsHeld } from './14-documents';

export const cases: RuleCases = {
  rule: competitionDocumentsHeld,
  cases: [
    {
      name: 'both are on file (day of the drafter’s first review 2026-05-01, day of the regulator’s conclusion 2026-05-01)',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionFirstReviewOn: '2026-05-01',
        competitionConcludedOn: '2026-05-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'day of the drafter’s first review: 2026-05-02, after day of the regulator’s conclusion, 2026-05-01; it had to come before (day of the drafter’s first review 2026-05-02, day of the regulator’s conclusion 2026-05-01)',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionFirstReviewOn: '2026-05-02',
        competitionConcludedOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-05-02', needed: '2026-05-01' } },
    },
    {
      name: 'not recorded: day of the regulator’s conclusion',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionFirstReviewOn: '2026-05-01',
      },
      expect: { kind: 'undetermined', missing: ['competitionConcludedOn'] },
    },
    {
      name: 'judged: market players are not touched',
      facts: { competitionJudgement: { applies: false, because: '不涉及', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'recorded that there is no conclusion',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionConcludedOn: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'concluded after the decision',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionFirstReviewOn: '2026-05-01',
        competitionConcludedOn: '2026-05-20',
        discussedOn: '2026-05-18',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-05-20', needed: '2026-05-18' } },
    },
    {
      name: 'decided before the regulation on fair competition review',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        discussedOn: '2023-05-12',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'the unit that drafted it concluded its own review',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        leadUnit: '市水务局',
        competitionFirstReviewOn: '2026-05-01',
        competitionConcludedOn: '2026-05-03',
        competitionReviewerUnit: '市水务局',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the market regulator concluded it',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        leadUnit: '市水务局',
        competitionFirstReviewOn: '2026-05-01',
        competitionConcludedOn: '2026-05-03',
        competitionReviewerUnit: '市市场监管局',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
