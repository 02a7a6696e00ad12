import type { RuleCases } from '../../case';
import { unitOpinionsOfHlj202138 } from './38-unit-opinions';

export const cases: RuleCases = {
  rule: unitOpinionsOfHlj202138,
  cases: [
    {
      name: 'met',
      facts: {
        discussionPack: [
          'draft',
          'unit-opinions',
          'legality-opinion',
          'legality-response',
          'discussion-application',
          'participation-report',
          'expert-report',
          'risk-report',
        ],
        unitsTouched: ['市财政局'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: { discussionPack: ['draft'], unitsTouched: [] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { discussionPack: ['draft'], unitsTouched: ['市财政局'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { unitsTouched: ['市财政局'] },
      expect: { kind: 'undetermined', missing: ['discussionPack'] },
    },
    { name: 'no unit touched', facts: { discussionPack: ['draft'] }, expect: { kind: 'satisfied', code: 'met' } },
  ],
};
