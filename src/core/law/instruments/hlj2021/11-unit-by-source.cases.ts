import type { RuleCases } from '../../case';
import { unitBySourceOfHlj202111 } from './11-unit-by-source';

export const cases: RuleCases = {
  rule: unitBySourceOfHlj202111,
  cases: [
    {
      name: 'met',
      facts: { proposalSource: 'department', proposer: '市发展改革委', leadUnit: '市发展改革委' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { proposalSource: 'department', proposer: '市教育局', leadUnit: '市发展改革委' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { proposalSource: 'department', proposer: '市发展改革委' },
      expect: { kind: 'undetermined', missing: ['leadUnit'] },
    },
    {
      name: 'does not apply',
      facts: { proposalSource: 'leader' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'source not told', facts: {}, expect: { kind: 'undetermined', missing: ['proposalSource'] } },
  ],
};
