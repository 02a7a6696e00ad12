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
    {
      name: 'answered on the day of receipt',
      facts: { legalityOpinionOn: '2026-05-01', legalityReviewer: '示例', legalityReceivedOn: '2026-05-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'day of receipt not told',
      facts: { legalityOpinionOn: '2026-05-01', legalityReviewer: '示例' },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
