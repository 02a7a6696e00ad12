import type { RuleCases } from '../../case';
import { executionFieldsOfHlj202112 } from './12-execution-fields';

export const cases: RuleCases = {
  rule: executionFieldsOfHlj202112,
  cases: [
    {
      name: 'all three are there (sections of the draft: 3)',
      facts: { draftSections: ['executing-units', 'budget', 'evaluation-plan'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'executing unit, budget or evaluation plan is missing (sections of the draft: 2)',
      facts: { draftSections: ['executing-units', 'budget'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told: sections of the draft',
      facts: {},
      expect: { kind: 'undetermined', missing: ['draftSections'] },
    },
  ],
};
