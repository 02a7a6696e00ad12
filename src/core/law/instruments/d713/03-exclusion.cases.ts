import type { RuleCases } from '../../case';
import { notExcluded } from './03-exclusion';

export const cases: RuleCases = {
  rule: notExcluded,
  cases: [
    {
      name: 'neither macro-control, nor legislation, nor emergency response (exclusion of Art. 3: none)',
      facts: { exclusion: null },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'it is an excluded matter; the decree does not apply (exclusion of Art. 3 emergency)',
      facts: { exclusion: 'emergency' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not recorded: exclusion of Art. 3', facts: {}, expect: { kind: 'undetermined', missing: ['exclusion'] } },
  ],
};
