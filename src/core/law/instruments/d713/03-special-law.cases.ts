import type { RuleCases } from '../../case';
import { specialLawOfD7133p2 } from './03-special-law';

export const cases: RuleCases = {
  rule: specialLawOfD7133p2,
  cases: [
    { name: 'met', facts: { specialLaw: null }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'unmet', facts: { specialLaw: '城乡规划法' }, expect: { kind: 'breached', code: 'unmet' } },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['specialLaw'] } },
  ],
};
