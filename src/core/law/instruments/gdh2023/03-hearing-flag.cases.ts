import type { RuleCases } from '../../case';
import { hearingFlagged } from './03-hearing-flag';

export const cases: RuleCases = {
  rule: hearingFlagged,
  cases: [
    {
      name: 'a hearing will be held',
      profile: 'gdh2023',
      facts: { catalogueYear: 2026, catalogueHearingFlag: true },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no hearing will be held',
      profile: 'gdh2023',
      facts: { catalogueYear: 2026, catalogueHearingFlag: false },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the catalogue is silent',
      profile: 'gdh2023',
      facts: { catalogueYear: 2026, catalogueHearingFlag: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: whether the catalogue says a hearing is held',
      profile: 'gdh2023',
      facts: { catalogueYear: 2026 },
      expect: { kind: 'undetermined', missing: ['catalogueHearingFlag'] },
    },
    {
      name: 'catalogue not recorded',
      profile: 'gdh2023',
      facts: {},
      expect: { kind: 'undetermined', missing: ['catalogueYear'] },
    },
    {
      name: 'outside the catalogue',
      profile: 'gdh2023',
      facts: { offCatalogueReason: '年中新增' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'catalogued before the text was in force',
      profile: 'gdh2023',
      facts: { catalogueYear: 2023, cataloguedOn: '2023-03-01', catalogueHearingFlag: null },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
