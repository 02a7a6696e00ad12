import type { RuleCases } from '../../case';
import { reviewOfD71325p1 } from './25-review';

export const cases: RuleCases = {
  rule: reviewOfD71325p1,
  cases: [
    {
      name: 'met',
      facts: { legalityOpinionOn: '2026-06-10', legalityReviewer: '赵示例', legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { legalityOpinionOn: '2026-05-30', legalityReviewer: '赵示例', legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { legalityOpinionOn: '2026-06-10', legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'undetermined', missing: ['legalityReviewer'] },
    },
  ],
};
