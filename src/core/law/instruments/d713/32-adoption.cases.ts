import type { RuleCases } from '../../case';
import { adoptionOfD71332p1 } from './32-adoption';

export const cases: RuleCases = {
  rule: adoptionOfD71332p1,
  cases: [
    {
      name: 'met',
      facts: { nonPublicBasis: null, widelyFollowed: true, publishedOn: '2026-07-10', adoptionNoteOn: '2026-07-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { nonPublicBasis: null, widelyFollowed: true, publishedOn: '2026-07-10', adoptionNoteOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { nonPublicBasis: null, widelyFollowed: true, publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['adoptionNoteOn'] },
    },
    {
      name: 'does not apply',
      facts: { nonPublicBasis: null, widelyFollowed: false },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
