import type { RuleCases } from '../../case';
import { unitOpinionsInPack } from './38-unit-opinions';

export const cases: RuleCases = {
  rule: unitOpinionsInPack,
  cases: [
    {
      name: 'in the pack',
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
      name: 'no unit is concerned',
      facts: { discussionPack: ['draft'], unitsTouched: [] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'units concerned, no opinions in the pack',
      facts: { discussionPack: ['draft'], unitsTouched: ['市财政局'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'what was submitted is not recorded',
      facts: { unitsTouched: ['市财政局'] },
      expect: { kind: 'undetermined', missing: ['discussionPack'] },
    },
    {
      name: 'whether a unit is concerned is not recorded',
      facts: { discussionPack: ['draft'] },
      expect: { kind: 'undetermined', missing: ['unitsTouched'] },
    },
    {
      name: 'submitted before Heilongjiang asked for them',
      facts: { discussionPack: ['draft'], unitsTouched: ['市财政局'], discussionSubmittedOn: '2021-07-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
