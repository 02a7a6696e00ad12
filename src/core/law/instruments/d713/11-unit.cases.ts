import type { RuleCases } from '../../case';
import { undertakingUnitNamed } from './11-unit';

export const cases: RuleCases = {
  rule: undertakingUnitNamed,
  cases: [
    {
      name: 'the unit in charge is named',
      facts: { leadUnit: '市发展改革委' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'not recorded: lead unit', facts: {}, expect: { kind: 'undetermined', missing: ['leadUnit'] } },
    {
      name: 'recorded that no unit was named',
      facts: { leadUnit: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
