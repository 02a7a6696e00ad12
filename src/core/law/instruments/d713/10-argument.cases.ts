import type { RuleCases } from '../../case';
import { proposalArgued } from './10-argument';

export const cases: RuleCases = {
  rule: proposalArgued,
  cases: [
    {
      name: 'the four items are argued (source of the proposal department)',
      facts: {
        proposalSource: 'department',
        proposalArgument: { problem: '示例', basis: '示例', solution: '示例', necessity: '示例' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: the four items argued',
      facts: { proposalSource: 'department' },
      expect: { kind: 'undetermined', missing: ['proposalArgument'] },
    },
    {
      name: 'not proposed by a department or lower government (source of the proposal leader)',
      facts: { proposalSource: 'leader' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'source not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['proposalSource'] } },
    {
      name: 'a lower government argues too',
      facts: { proposalSource: 'lower-government' },
      expect: { kind: 'undetermined', missing: ['proposalArgument'] },
    },
    {
      name: 'one of the four items is left out',
      facts: {
        proposalSource: 'department',
        proposalArgument: { problem: '示例', basis: '示例', solution: null, necessity: '示例' },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'nothing was argued at all',
      facts: { proposalSource: 'lower-government', proposalArgument: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
