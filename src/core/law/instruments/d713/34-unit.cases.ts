import type { RuleCases } from '../../case';
import { executingUnitNamed } from './34-unit';

export const cases: RuleCases = {
  rule: executingUnitNamed,
  cases: [
    { name: 'named', facts: { executingUnit: '市住建局' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'unit not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['executingUnit'] } },
    {
      name: 'recorded that none is named',
      facts: { executingUnit: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'put off by the meeting',
      facts: { decisionOutcome: 'deferred', discussedOn: '2026-07-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'decided before the decree',
      facts: { executingUnit: null, discussedOn: '2019-08-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
