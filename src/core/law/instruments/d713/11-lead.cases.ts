import type { RuleCases } from '../../case';
import { leadOfD71311p1 } from './11-lead';

export const cases: RuleCases = {
  rule: leadOfD71311p1,
  cases: [
    {
      name: 'met',
      facts: { coUnits: ['市住建局'], leadUnit: '市发展改革委' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'met (2)', facts: { coUnits: [], leadUnit: '市发展改革委' }, expect: { kind: 'satisfied', code: 'met' } },
    {
      name: 'unmet',
      facts: { coUnits: ['市发展改革委'], leadUnit: '市发展改革委' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not told yet', facts: { coUnits: ['市住建局'] }, expect: { kind: 'undetermined', missing: ['leadUnit'] } },
    {
      name: 'two units and none of them the lead',
      facts: { leadUnit: null, coUnits: ['甲局', '乙局'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
