import type { RuleCases } from '../../case';
import { draftSectionsComplete } from './12-sections';

export const cases: RuleCases = {
  rule: draftSectionsComplete,
  cases: [
    {
      name: 'all sections are there (sections of the draft: 9)',
      facts: {
        draftSections: [
          'matter',
          'basis',
          'goal',
          'tasks',
          'measures',
          'schedule',
          'executing-units',
          'budget',
          'evaluation-plan',
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'sections are missing from the draft (sections of the draft: 2)',
      facts: { draftSections: ['matter', 'basis'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: sections of the draft',
      facts: {},
      expect: { kind: 'undetermined', missing: ['draftSections'] },
    },
  ],
};
