import type { RuleCases } from '../../case';
import { orderOfD71333p1 } from './33-order';

export const cases: RuleCases = {
  rule: orderOfD71333p1,
  cases: [
    {
      name: 'met',
      facts: {
        draftRecordedOn: '2026-03-01',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        discussedOn: '2026-07-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        draftRecordedOn: '2026-03-01',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-07-02',
        discussedOn: '2026-07-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { draftRecordedOn: '2026-03-01', legalitySubmittedOn: '2026-06-01', legalityOpinionOn: '2026-06-10' },
      expect: { kind: 'undetermined', missing: ['discussedOn'] },
    },
  ],
};
