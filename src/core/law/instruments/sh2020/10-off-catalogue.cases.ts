import type { RuleCases } from '../../case';
import { offCatalogueExplained } from './10-off-catalogue';

export const cases: RuleCases = {
  rule: offCatalogueExplained,
  cases: [
    {
      name: 'in the catalogue on the day of the start',
      profile: 'sh2020',
      facts: { catalogueYear: 2026, cataloguedOn: '2026-03-02', startedOn: '2026-03-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'in the catalogue a day late',
      profile: 'sh2020',
      facts: { catalogueYear: 2026, cataloguedOn: '2026-03-03', startedOn: '2026-03-02' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'explained on the day of the start',
      profile: 'sh2020',
      facts: { offCatalogueExplainedOn: '2026-03-02', startedOn: '2026-03-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'explained a day late',
      profile: 'sh2020',
      facts: { offCatalogueExplainedOn: '2026-03-03', startedOn: '2026-03-02' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'explained in time, added later',
      profile: 'sh2020',
      facts: {
        offCatalogueExplainedOn: '2026-03-01',
        catalogueYear: 2026,
        cataloguedOn: '2026-05-01',
        startedOn: '2026-03-02',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'explained, not started yet',
      profile: 'sh2020',
      facts: { offCatalogueExplainedOn: '2026-03-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'nothing told',
      profile: 'sh2020',
      facts: { startedOn: '2026-03-02' },
      expect: { kind: 'undetermined', missing: ['catalogueYear'] },
    },
    {
      name: 'explained, day not recorded',
      profile: 'sh2020',
      facts: { offCatalogueReason: '年中新增' },
      expect: { kind: 'undetermined', missing: ['offCatalogueExplainedOn'] },
    },
    {
      name: 'in the catalogue of a year, day not recorded',
      profile: 'sh2020',
      facts: { catalogueYear: 2026, startedOn: '2026-03-02' },
      expect: { kind: 'undetermined', missing: ['cataloguedOn'] },
    },
    {
      name: 'started before the text was in force',
      profile: 'sh2020',
      facts: { catalogueYear: 2020, cataloguedOn: '2020-10-01', startedOn: '2020-09-30' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'in the catalogue, day not recorded, explained before',
      profile: 'sh2020',
      facts: { catalogueYear: 2026, offCatalogueExplainedOn: '2026-01-01', startedOn: '2026-02-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a day in the catalogue without its year does not count',
      profile: 'sh2020',
      facts: { cataloguedOn: '2026-01-01', offCatalogueExplainedOn: '2026-03-01', startedOn: '2026-02-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
