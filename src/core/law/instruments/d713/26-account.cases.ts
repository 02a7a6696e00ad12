import type { RuleCases } from '../../case';
import { accountOfD71326p1 } from './26-account';

export const cases: RuleCases = {
  rule: accountOfD71326p1,
  cases: [
    {
      name: 'met',
      facts: { procedureAccount: [{ procedure: '听证', performed: false, reason: '分歧不大' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { procedureAccount: [{ procedure: '听证', performed: false, reason: null }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['procedureAccount'] } },
    { name: 'an empty account', facts: { procedureAccount: [] }, expect: { kind: 'breached', code: 'unmet' } },
  ],
};
