import type { RuleCases } from '../../case';
import { cataloguePublished } from './03-published';

export const cases: RuleCases = {
  rule: cataloguePublished,
  cases: [
    {
      name: 'the catalogue is published (day the catalogue was published 2026-03-01)',
      facts: { cataloguePublishedOn: '2026-03-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the catalogue is not published (day the catalogue was published: none)',
      facts: { cataloguePublishedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day the catalogue was published',
      facts: {},
      expect: { kind: 'undetermined', missing: ['cataloguePublishedOn'] },
    },
    {
      name: 'outside the catalogue',
      facts: { offCatalogueReason: '示例' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'in the catalogue although once explained as outside',
      facts: { catalogueYear: 2026, offCatalogueReason: '示例', cataloguePublishedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
