import type { RuleCases } from '../../case';
import { endingGroundsRaised } from './27-end';

export const cases: RuleCases = {
  rule: endingGroundsRaised,
  cases: [
    {
      name: 'low-acceptance, raised',
      profile: 'sh2020',
      facts: { endGrounds: ['low-acceptance'], endProposedOn: '2026-06-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'infeasible, raised',
      profile: 'sh2020',
      facts: { endGrounds: ['infeasible'], endProposedOn: '2026-06-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmanaged-risk, raised',
      profile: 'sh2020',
      facts: { endGrounds: ['unmanaged-risk'], endProposedOn: '2026-06-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not raised',
      profile: 'sh2020',
      facts: { endGrounds: ['infeasible'], endProposedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day the end was proposed',
      profile: 'sh2020',
      facts: { endGrounds: ['infeasible'] },
      expect: { kind: 'undetermined', missing: ['endProposedOn'] },
    },
    {
      name: 'no ground',
      profile: 'sh2020',
      facts: { endGrounds: [] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'grounds not recorded',
      profile: 'sh2020',
      facts: {},
      expect: { kind: 'undetermined', missing: ['endGrounds'] },
    },
    {
      name: 'started before the text was in force',
      profile: 'sh2020',
      facts: { startedOn: '2020-09-30', endGrounds: ['infeasible'], endProposedOn: null },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
