import type { RuleCases } from '../../case';
import { completeOfD71333p1 } from './33-complete';

export const cases: RuleCases = {
  rule: completeOfD71333p1,
  cases: [
    {
      name: 'met',
      facts: {
        archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'party-report', 'published-text'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: {
        hearingHeldOn: '2026-05-01',
        archiveKinds: [
          'draft',
          'explanation',
          'legality-opinion',
          'meeting-record',
          'party-report',
          'published-text',
          'hearing-record',
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'unmet', facts: { archiveKinds: ['draft'] }, expect: { kind: 'breached', code: 'unmet' } },
    {
      name: 'unmet (2)',
      facts: {
        hearingHeldOn: '2026-05-01',
        archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'party-report', 'published-text'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['archiveKinds'] } },
  ],
};
