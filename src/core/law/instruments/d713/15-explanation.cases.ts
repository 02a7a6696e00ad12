import type { RuleCases } from '../../case';
import { explanationOfD71315p1 } from './15-explanation';

export const cases: RuleCases = {
  rule: explanationOfD71315p1,
  cases: [
    {
      name: 'met',
      facts: { draftRecordedOn: '2026-03-10', explanationOn: '2026-03-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not told yet',
      facts: { draftRecordedOn: '2026-03-10' },
      expect: { kind: 'undetermined', missing: ['explanationOn'] },
    },
  ],
};
