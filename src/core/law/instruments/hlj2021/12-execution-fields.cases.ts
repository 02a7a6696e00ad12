import type { RuleCases } from '../../case';
import { draftNamesExecution } from './12-execution-fields';

export const cases: RuleCases = {
  rule: draftNamesExecution,
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
      name: 'not recorded: sections of the draft',
      facts: {},
      expect: { kind: 'undetermined', missing: ['draftSections'] },
    },
  ],
};
