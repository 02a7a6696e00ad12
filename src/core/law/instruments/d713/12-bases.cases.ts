import type { RuleCases } from '../../case';
import { legalBasesListed } from './12-bases';

export const cases: RuleCases = {
  rule: legalBasesListed,
  cases: [
    {
      name: 'the bases are listed (laws and policies relied on: 1)',
      facts: { bases: [{ title: '价格法', article: '23', kind: 'law', inForce: true }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no basis is listed (laws and policies relied on: 0)',
      facts: { bases: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: laws and policies relied on',
      facts: {},
      expect: { kind: 'undetermined', missing: ['bases'] },
    },
  ],
};
