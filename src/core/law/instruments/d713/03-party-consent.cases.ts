import type { RuleCases } from '../../case';
import { partyConsentToCatalogue } from './03-party-consent';

export const cases: RuleCases = {
  rule: partyConsentToCatalogue,
  cases: [
    {
      name: 'the Party committee consented before publication (day of Party consent 2026-03-01, day the catalogue was published 2026-03-01)',
      facts: { cataloguePartyConsentOn: '2026-03-01', cataloguePublishedOn: '2026-03-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the Party committee consented before publication (day of Party consent 2026-02-01, day the catalogue was published 2026-03-01)',
      facts: { cataloguePartyConsentOn: '2026-02-01', cataloguePublishedOn: '2026-03-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'day of Party consent: 2026-03-02, after day the catalogue was published, 2026-03-01; it had to come before (day of Party consent 2026-03-02, day the catalogue was published 2026-03-01)',
      facts: { cataloguePartyConsentOn: '2026-03-02', cataloguePublishedOn: '2026-03-01' },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-02', needed: '2026-03-01' } },
    },
    {
      name: 'no Party consent, or only after publication (day of Party consent: none, day the catalogue was published 2026-03-01)',
      facts: { cataloguePartyConsentOn: null, cataloguePublishedOn: '2026-03-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day the catalogue was published',
      facts: { cataloguePartyConsentOn: '2026-03-01' },
      expect: { kind: 'undetermined', missing: ['cataloguePublishedOn'] },
    },
    {
      name: 'outside the catalogue, with reasons',
      facts: { offCatalogueReason: '年中新增' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'no consent, catalogue not published',
      facts: { catalogueYear: 2026, cataloguePartyConsentOn: null, cataloguePublishedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'no consent, catalogue published',
      facts: { catalogueYear: 2026, cataloguePartyConsentOn: null, cataloguePublishedOn: '2026-01-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'consent, not published yet',
      facts: { catalogueYear: 2026, cataloguePartyConsentOn: '2026-01-01', cataloguePublishedOn: null },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'in a catalogue although once explained as outside',
      facts: {
        catalogueYear: 2026,
        offCatalogueReason: '示例',
        cataloguePartyConsentOn: '2026-01-02',
        cataloguePublishedOn: '2026-01-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-01-02', needed: '2026-01-01' } },
    },
  ],
};
