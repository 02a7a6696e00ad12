import type { RuleCases } from '../../case';
import { leadUnitNamed } from './11-lead';

export const cases: RuleCases = {
  rule: leadUnitNamed,
  cases: [
    {
      name: 'one lead unit is named (units that assist: 1)',
      facts: { coUnits: ['市住建局'], leadUnit: '市发展改革委' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one lead unit is named (units that assist: 0)',
      facts: { coUnits: [], leadUnit: '市发展改革委' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the lead unit is listed as a co-unit (units that assist: 1)',
      facts: { coUnits: ['市发展改革委'], leadUnit: '市发展改革委' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: lead unit',
      facts: { coUnits: ['市住建局'] },
      expect: { kind: 'undetermined', missing: ['leadUnit'] },
    },
    {
      name: 'two units and none of them the lead',
      facts: { leadUnit: null, coUnits: ['甲局', '乙局'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
