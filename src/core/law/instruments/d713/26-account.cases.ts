import type { RuleCases } from '../../case';
import { accountOfD71326p1 } from './26-account';

export const cases: RuleCases = {
  rule: accountOfD71326p1,
  cases: [
    {
      name: 'not held, with its reason',
      facts: { procedureAccount: [{ procedure: '听证', performed: false, reason: '分歧不大' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not held, without a reason',
      facts: { procedureAccount: [{ procedure: '听证', performed: false, reason: null }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'no account told', facts: {}, expect: { kind: 'undetermined', missing: ['procedureAccount'] } },
    { name: 'an empty account', facts: { procedureAccount: [] }, expect: { kind: 'breached', code: 'unmet' } },
    {
      name: 'one of two procedures left out in silence',
      facts: {
        procedureAccount: [
          { procedure: '听证', performed: false, reason: '分歧不大' },
          { procedure: '风险评估', performed: false, reason: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet', values: { silent: 1, of: 2 } },
    },
    {
      name: 'sent before the decree',
      facts: { procedureAccount: [], legalitySubmittedOn: '2018-05-10' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
