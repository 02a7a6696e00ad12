import type { RuleCases } from '../../case';
import { legalityDepartureExplained } from './37-not-followed';

export const cases: RuleCases = {
  rule: legalityDepartureExplained,
  cases: [
    { name: 'followed in full', facts: { legalityFullyFollowed: true }, expect: { kind: 'satisfied', code: 'met' } },
    {
      name: 'not in full, with its reason',
      facts: { legalityFullyFollowed: false, legalityNotFollowedReason: '示例' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not in full, without a reason',
      facts: { legalityFullyFollowed: false, legalityNotFollowedReason: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'whether it was followed is not recorded',
      facts: {},
      expect: { kind: 'undetermined', missing: ['legalityFullyFollowed'] },
    },
    {
      name: 'not fully, reason not recorded',
      facts: { legalityFullyFollowed: false },
      expect: { kind: 'undetermined', missing: ['legalityNotFollowedReason'] },
    },
    {
      name: 'explained after the draft was submitted',
      facts: {
        legalityFullyFollowed: false,
        legalityNotFollowedReason: '示例',
        legalityResponseOn: '2026-06-20',
        discussionSubmittedOn: '2026-06-15',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
  ],
};
