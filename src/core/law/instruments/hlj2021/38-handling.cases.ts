import type { RuleCases } from '../../case';
import { handlingOfHlj202138 } from './38-handling';

export const cases: RuleCases = {
  rule: handlingOfHlj202138,
  cases: [
    {
      name: 'met',
      facts: {
        legalityResponseOn: '2026-06-20',
        discussionPack: [
          'draft',
          'unit-opinions',
          'legality-opinion',
          'legality-response',
          'discussion-application',
          'participation-report',
          'expert-report',
          'risk-report',
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { legalityResponseOn: '2026-06-20', discussionPack: ['draft'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { legalityResponseOn: '2026-06-20' },
      expect: { kind: 'undetermined', missing: ['discussionPack'] },
    },
  ],
};
