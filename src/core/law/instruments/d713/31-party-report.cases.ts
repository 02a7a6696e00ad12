import type { RuleCases } from '../../case';
import { partyReportOfD71331p1 } from './31-party-report';

export const cases: RuleCases = {
  rule: partyReportOfD71331p1,
  cases: [
    { name: 'met', facts: { partyReportedOn: '2026-07-05' }, expect: { kind: 'satisfied', code: 'met' } },
    {
      name: 'met (2)',
      facts: { partyReportedOn: '2026-07-05', publishedOn: '2026-07-05' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { partyReportedOn: '2026-07-06', publishedOn: '2026-07-05' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['partyReportedOn'] } },
  ],
};
