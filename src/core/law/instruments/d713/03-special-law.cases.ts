import type { RuleCases } from '../../case';
import { specialLawApplies } from './03-special-law';

export const cases: RuleCases = {
  rule: specialLawApplies,
  cases: [
    {
      name: 'no other law sets the procedure (special law on the procedure: none)',
      facts: { specialLaw: null },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'another law sets the procedure and must be followed instead',
      facts: { specialLaw: '城乡规划法' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: special law on the procedure',
      facts: {},
      expect: { kind: 'undetermined', missing: ['specialLaw'] },
    },
  ],
};
