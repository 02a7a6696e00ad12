import type { RuleCases } from '../../case';
import { participationReportPublished } from './20-report';

export const cases: RuleCases = {
  rule: participationReportPublished,
  cases: [
    {
      name: 'the report is published',
      facts: {
        nonPublicBasis: null,
        participationReportOn: '2026-04-12',
        participationReportPublishedOn: '2026-04-12',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the report is not published',
      facts: { nonPublicBasis: null, participationReportOn: '2026-04-12', participationReportPublishedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day the participation report was published',
      facts: { nonPublicBasis: null, participationReportOn: '2026-04-12' },
      expect: { kind: 'undetermined', missing: ['participationReportPublishedOn'] },
    },
    {
      name: 'lawfully not public: 14',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
