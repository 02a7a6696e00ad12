import type { RuleCases } from '../../case';
import { retentionAndTransferSet } from './20-retention';

export const cases: RuleCases = {
  rule: retentionAndTransferSet,
  cases: [
    {
      name: 'twenty years, the level of the government not recorded',
      facts: { retention: 'permanent', transferYear: 2046, archivedOn: '2026-08-01' },
      expect: { kind: 'undetermined', missing: ['governmentLevel'] },
    },
    {
      name: 'ten years, the level not recorded',
      facts: { retention: 'permanent', transferYear: 2036, archivedOn: '2026-08-01' },
      expect: { kind: 'undetermined', missing: ['governmentLevel'] },
    },
    {
      name: 'day of archiving not recorded',
      facts: { retention: 'permanent', transferYear: 2046 },
      expect: { kind: 'undetermined', missing: ['archivedOn'] },
    },
    {
      name: 'archived before the regulation',
      facts: { retention: 'permanent', transferYear: 2030, archivedOn: '2024-02-29' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'twenty years of a city',
      facts: { retention: 'permanent', transferYear: 2046, archivedOn: '2026-08-01', governmentLevel: 'city' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'ten years of a city',
      facts: { retention: 'permanent', transferYear: 2036, archivedOn: '2026-08-01', governmentLevel: 'city' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'ten years of a county',
      facts: { retention: 'permanent', transferYear: 2036, archivedOn: '2026-08-01', governmentLevel: 'county' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'twenty years of a county',
      facts: { retention: 'permanent', transferYear: 2046, archivedOn: '2026-08-01', governmentLevel: 'county' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'fifteen years: of no level',
      facts: { retention: 'permanent', transferYear: 2041, archivedOn: '2026-08-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'thirty years of a city, with consent to hand over later',
      facts: {
        retention: 'permanent',
        transferYear: 2056,
        archivedOn: '2026-08-01',
        governmentLevel: 'city',
        transferExtension: { by: '市档案局', on: '2026-08-01', because: '专业性较强' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that no year is set',
      facts: { retention: 'permanent', transferYear: null, archivedOn: '2026-08-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
