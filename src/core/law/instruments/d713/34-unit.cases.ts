import type { RuleCases } from '../../case';
import { unitOfD71334p1 } from './34-unit';

export const cases: RuleCases = {
  rule: unitOfD71334p1,
  cases: [
    { name: 'met', facts: { executingUnit: '市住建局' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['executingUnit'] } },
  ],
};
