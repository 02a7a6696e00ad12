import type { RuleCases } from '../../case';
import { legalBodyFirstReview } from './33-first-review';

export const cases: RuleCases = {
  rule: legalBodyFirstReview,
  cases: [
    {
      name: 'reviewed, the file not sent yet',
      facts: { unitFirstReviewOn: '2026-05-12', unitFirstReview: '示例' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'day told, words not',
      facts: { unitFirstReviewOn: '2026-05-12' },
      expect: { kind: 'undetermined', missing: ['unitFirstReview'] },
    },
    {
      name: 'reviewed a month after the file was sent',
      facts: { unitFirstReviewOn: '2026-07-01', unitFirstReview: '同意', legalitySubmittedOn: '2026-06-01' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'reviewed after the meeting, the day of sending not recorded',
      facts: { unitFirstReviewOn: '2026-07-01', discussedOn: '2026-06-20' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'reviewed on the day of sending',
      facts: { unitFirstReviewOn: '2026-06-01', unitFirstReview: '同意', legalitySubmittedOn: '2026-06-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'made good after the file was returned',
      facts: {
        unitFirstReviewOn: '2026-07-01',
        unitFirstReview: '同意',
        legalitySubmittedOn: '2026-06-01',
        legalityOutcome: 'return-for-procedure',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that there was no first review',
      facts: { unitFirstReviewOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'reviewed, its words not recorded',
      facts: { unitFirstReviewOn: '2026-06-01' },
      expect: { kind: 'undetermined', missing: ['unitFirstReview'] },
    },
    {
      name: 'reviewed before Heilongjiang asked for it',
      facts: { unitFirstReviewOn: '2021-07-30', legalitySubmittedOn: '2021-07-20' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'of a place that does not ask for it',
      profile: 'xj2022',
      facts: { unitFirstReviewOn: '2026-06-01', unitFirstReview: '同意', legalitySubmittedOn: '2026-06-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
