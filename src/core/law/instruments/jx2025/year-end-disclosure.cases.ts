import type { RuleCases } from '../../case';
import { catalogueDisclosedAtYearEnd } from './year-end-disclosure';

export const cases: RuleCases = {
  rule: catalogueDisclosedAtYearEnd,
  cases: [
    {
      name: 'on the last day',
      profile: 'd713',
      overlay: 'jiaxiang',
      facts: { catalogueYear: 2025, yearEndDisclosedOn: '2025-12-31' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a day late',
      profile: 'd713',
      overlay: 'jiaxiang',
      facts: { catalogueYear: 2025, yearEndDisclosedOn: '2026-01-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that it was not',
      profile: 'd713',
      overlay: 'jiaxiang',
      facts: { catalogueYear: 2026, yearEndDisclosedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the year is over and nothing is recorded',
      profile: 'd713',
      overlay: 'jiaxiang',
      asOf: '2026-01-01',
      facts: { catalogueYear: 2025 },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the year is not over',
      profile: 'd713',
      overlay: 'jiaxiang',
      asOf: '2025-12-31',
      facts: { catalogueYear: 2025 },
      expect: { kind: 'undetermined', missing: ['yearEndDisclosedOn'] },
    },
    {
      name: 'catalogue not recorded',
      profile: 'd713',
      overlay: 'jiaxiang',
      facts: {},
      expect: { kind: 'undetermined', missing: ['catalogueYear'] },
    },
    {
      name: 'outside the catalogue',
      profile: 'd713',
      overlay: 'jiaxiang',
      facts: { offCatalogueReason: '年中新增' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
