import type { RuleCases } from '../../case';
import { adoptionExplained } from './32-adoption';

export const cases: RuleCases = {
  rule: adoptionExplained,
  cases: [
    {
      name: 'explained with the publication',
      facts: { nonPublicBasis: null, widelyFollowed: true, publishedOn: '2026-07-10', adoptionNoteOn: '2026-07-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that nothing was explained',
      facts: { nonPublicBasis: null, widelyFollowed: true, publishedOn: '2026-07-10', adoptionNoteOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'explanation not recorded',
      facts: { nonPublicBasis: null, widelyFollowed: true, publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['adoptionNoteOn'] },
    },
    {
      name: 'neither widely followed nor technical',
      facts: { nonPublicBasis: null, widelyFollowed: false },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'promised for a day still to come',
      facts: { widelyFollowed: true, nonPublicBasis: null, publishedOn: '2026-11-20', adoptionNoteOn: '2026-12-20' },
      expect: { kind: 'undetermined', missing: ['adoptionNoteOn'] },
    },
    {
      name: 'put off by the meeting',
      facts: { widelyFollowed: true, nonPublicBasis: null, decisionOutcome: 'deferred', discussedOn: '2026-07-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
