import type { RuleCases } from '../../case';
import { notFollowedOfHlj202137 } from './37-not-followed';

export const cases: RuleCases = {
  rule: notFollowedOfHlj202137,
  cases: [
    { name: 'met', facts: { legalityFullyFollowed: true }, expect: { kind: 'satisfied', code: 'met' } },
    {
      name: 'met (2)',
      facts: { legalityFullyFollowed: false, legalityNotFollowedReason: '略' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { legalityFullyFollowed: false, legalityNotFollowedReason: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['legalityFullyFollowed'] } },
    {
      name: 'not fully, reason not told',
      facts: { legalityFullyFollowed: false },
      expect: { kind: 'undetermined', missing: ['legalityNotFollowedReason'] },
    },
  ],
};
