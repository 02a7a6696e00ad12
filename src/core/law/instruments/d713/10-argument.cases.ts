import type { RuleCases } from '../../case';
import { argumentOfD71310p1 } from './10-argument';

export const cases: RuleCases = {
  rule: argumentOfD71310p1,
  cases: [
    {
      name: 'met',
      facts: {
        proposalSource: 'department',
        proposalArgument: { problem: '甲', basis: '乙', solution: '丙', necessity: '丁' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not told yet',
      facts: { proposalSource: 'department' },
      expect: { kind: 'undetermined', missing: ['proposalArgument'] },
    },
    {
      name: 'does not apply',
      facts: { proposalSource: 'leader' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'source not told', facts: {}, expect: { kind: 'undetermined', missing: ['proposalSource'] } },
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
