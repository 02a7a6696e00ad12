import type { RuleCases } from '../../case';
import { legalityHandlingInPack } from './38-handling';

export const cases: RuleCases = {
  rule: legalityHandlingInPack,
  cases: [
    {
      name: 'in the pack',
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
      name: 'not in the pack',
      facts: { legalityResponseOn: '2026-06-20', discussionPack: ['draft'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'answered, the pack not recorded',
      facts: { legalityResponseOn: '2026-06-20' },
      expect: { kind: 'undetermined', missing: ['discussionPack'] },
    },
    {
      name: 'answered after the pack went',
      facts: {
        legalityResponseOn: '2026-06-20',
        discussionPack: ['legality-response'],
        discussionSubmittedOn: '2026-06-15',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'answered after the meeting, the pack not recorded',
      facts: { legalityResponseOn: '2026-06-20', discussedOn: '2026-06-18' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'recorded that the opinion was not answered',
      facts: { legalityResponseOn: null, discussionPack: ['legality-response'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'submitted before Heilongjiang asked for it',
      facts: { legalityResponseOn: '2021-07-20', discussionPack: [], discussionSubmittedOn: '2021-07-30' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
