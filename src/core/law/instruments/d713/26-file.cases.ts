import type { RuleCases } from '../../case';
import { fileOfD71326p1 } from './26-file';

export const cases: RuleCases = {
  rule: fileOfD71326p1,
  cases: [
    {
      name: 'met',
      facts: { legalityFile: ['draft', 'explanation', 'basis-texts', 'procedure-account', 'unit-first-review'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'unmet', facts: { legalityFile: ['draft', 'explanation'] }, expect: { kind: 'breached', code: 'unmet' } },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['legalityFile'] } },
  ],
};
