import type { RuleCases } from '../../case';
import { classOfD7133p1 } from './03-class';

export const cases: RuleCases = {
  rule: classOfD7133p1,
  cases: [
    { name: 'met', facts: { matterClass: 'policy' }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'unmet', facts: { matterClass: null }, expect: { kind: 'breached', code: 'unmet' } },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['matterClass'] } },
  ],
};
