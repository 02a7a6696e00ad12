import type { RuleCases } from '../../case';
import { inOneOfFiveClasses } from './03-class';

export const cases: RuleCases = {
  rule: inOneOfFiveClasses,
  cases: [
    {
      name: 'it falls under a class of Article 3 (class of the matter (Art. 3) policy)',
      facts: { matterClass: 'policy' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'it falls under none of the five classes; the procedure does not apply (class of the matter (Art. 3): none)',
      facts: { matterClass: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: class of the matter (Art. 3)',
      facts: {},
      expect: { kind: 'undetermined', missing: ['matterClass'] },
    },
  ],
};
