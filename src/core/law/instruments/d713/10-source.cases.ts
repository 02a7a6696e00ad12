import type { RuleCases } from '../../case';
import { sourceStated } from './10-source';

export const cases: RuleCases = {
  rule: sourceStated,
  cases: [
    {
      name: 'the source is recorded (source of the proposal leader)',
      facts: { proposalSource: 'leader', proposer: '分管领导' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: proposer',
      facts: { proposalSource: 'leader' },
      expect: { kind: 'undetermined', missing: ['proposer'] },
    },
    {
      name: 'told to come from none of the three kinds',
      facts: { proposalSource: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
