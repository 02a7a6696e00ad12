import type { RuleCases } from '../../case';
import { publishedWasPassed } from './30-decided';

export const cases: RuleCases = {
  rule: publishedWasPassed,
  cases: [
    { name: 'passed', facts: { decisionOutcome: 'passed' }, expect: { kind: 'satisfied', code: 'met' } },
    {
      name: 'passed with changes, published afterwards',
      facts: { decisionOutcome: 'passed-with-changes', discussedOn: '2026-07-02', publishedOn: '2026-07-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'put off: waits for its next decision',
      facts: { decisionOutcome: 'deferred', discussedOn: '2026-09-07', suspendedOn: '2026-09-07' },
      expect: { kind: 'undetermined', missing: ['decisionOutcome'] },
    },
    {
      name: 'rejected: the door stays shut',
      facts: { decisionOutcome: 'rejected', discussedOn: '2026-09-07' },
      expect: { kind: 'undetermined', missing: ['decisionOutcome'] },
    },
    {
      name: 'put off, and published nevertheless',
      facts: { decisionOutcome: 'deferred', discussedOn: '2026-09-07', publishedOn: '2026-09-20' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'published before it was decided',
      facts: { decisionOutcome: 'passed', discussedOn: '2026-09-07', publishedOn: '2026-09-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not decided yet', facts: {}, expect: { kind: 'undetermined', missing: ['decisionOutcome'] } },
    {
      name: 'decided before the decree',
      facts: { decisionOutcome: 'rejected', discussedOn: '2018-05-04', publishedOn: '2018-05-10' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
