import type { RuleCases } from '../../case';
import { inYearlyCatalogue } from './03-catalogue';

export const cases: RuleCases = {
  rule: inYearlyCatalogue,
  cases: [
    {
      name: 'in the yearly catalogue, or explained (year of the catalogue 2026)',
      facts: { catalogueYear: 2026 },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'in the yearly catalogue, or explained',
      facts: { offCatalogueReason: '年中新增' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'neither in a catalogue nor explained',
      facts: {},
      expect: { kind: 'undetermined', missing: ['catalogueYear'] },
    },
    {
      name: 'outside the catalogue, told without a reason',
      facts: { offCatalogueReason: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
