import type { RuleCases } from '../../case';
import { firstReviewOfHlj202133 } from './33-first-review';

export const cases: RuleCases = {
  rule: firstReviewOfHlj202133,
  cases: [
    {
      name: 'met',
      facts: { unitFirstReviewOn: '2026-05-12', unitFirstReview: '略' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not told yet',
      facts: { unitFirstReviewOn: '2026-05-12' },
      expect: { kind: 'undetermined', missing: ['unitFirstReview'] },
    },
  ],
};
