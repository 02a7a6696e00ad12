import type { RuleCases } from '../../case';
import { sectionsOfHlj202112 } from './12-sections';

export const cases: RuleCases = {
  rule: sectionsOfHlj202112,
  cases: [
    {
      name: 'met',
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
    { name: 'unmet', facts: { draftSections: ['matter', 'basis'] }, expect: { kind: 'breached', code: 'unmet' } },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['draftSections'] } },
  ],
};
