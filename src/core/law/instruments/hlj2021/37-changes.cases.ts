import type { RuleCases } from '../../case';
import { changesOfHlj202137 } from './37-changes';

export const cases: RuleCases = {
  rule: changesOfHlj202137,
  cases: [
    {
      name: 'met',
      facts: { legalityOutcome: 'adjust-then-submit', legalityResponseOn: '2026-06-20', legalityChanges: '略' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not told yet',
      facts: { legalityOutcome: 'adjust-then-submit', legalityResponseOn: '2026-06-20' },
      expect: { kind: 'undetermined', missing: ['legalityChanges'] },
    },
    {
      name: 'does not apply',
      facts: { legalityOutcome: 'agree' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'outcome not told', facts: {}, expect: { kind: 'undetermined', missing: ['legalityOutcome'] } },
    {
      name: 'returned: not answered yet',
      facts: { legalityOutcome: 'return-for-procedure' },
      expect: { kind: 'undetermined', missing: ['legalityResponseOn', 'legalityChanges'] },
    },
  ],
};
