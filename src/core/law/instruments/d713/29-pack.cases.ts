import type { RuleCases } from '../../case';
import { packOfD71329p1 } from './29-pack';

export const cases: RuleCases = {
  rule: packOfD71329p1,
  cases: [
    {
      name: 'met',
      facts: {
        discussionPack: [
          'draft',
          'unit-opinions',
          'legality-opinion',
          'legality-response',
          'discussion-application',
          'participation-report',
          'expert-report',
          'risk-report',
        ],
        riskReportOn: '2026-05-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: { discussionPack: ['draft', 'legality-opinion'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'unmet', facts: { discussionPack: ['draft'] }, expect: { kind: 'breached', code: 'unmet' } },
    {
      name: 'not told yet',
      facts: { riskReportOn: '2026-05-01' },
      expect: { kind: 'undetermined', missing: ['discussionPack'] },
    },
  ],
};
