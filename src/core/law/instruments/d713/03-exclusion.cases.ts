import type { RuleCases } from '../../case';
import { exclusionOfD7133p2 } from './03-exclusion';

export const cases: RuleCases = {
  rule: exclusionOfD7133p2,
  cases: [
    { name: 'met', facts: { exclusion: null }, expect: { kind: 'satisfied', code: 'met' } },
    { name: 'unmet', facts: { exclusion: 'emergency' }, expect: { kind: 'breached', code: 'unmet' } },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['exclusion'] } },
  ],
};
