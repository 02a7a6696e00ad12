import type { RuleCases } from '../../case';
import { executionFieldsOfHlj202112 } from './12-execution-fields';

export const cases: RuleCases = {
  rule: executionFieldsOfHlj202112,
  cases: [
    {
      name: 'met',
      facts: { draftSections: ['executing-units', 'budget', 'evaluation-plan'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { draftSections: ['executing-units', 'budget'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['draftSections'] } },
  ],
};
