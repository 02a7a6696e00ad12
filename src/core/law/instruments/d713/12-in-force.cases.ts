import type { RuleCases } from '../../case';
import { basesInForce } from './12-in-force';

export const cases: RuleCases = {
  rule: basesInForce,
  cases: [
    {
      name: 'every basis is in force (laws and policies relied on: 1)',
      facts: { bases: [{ title: '价格法', article: '23', kind: 'law', inForce: true }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a basis is no longer in force; replace it (laws and policies relied on: 1)',
      facts: { bases: [{ title: '旧办法', article: '3', kind: 'rule', inForce: false }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: laws and policies relied on',
      facts: {},
      expect: { kind: 'undetermined', missing: ['bases'] },
    },
    {
      name: 'one of two is not',
      facts: {
        bases: [
          { title: '甲', article: '1', kind: 'law', inForce: true },
          { title: '乙', article: '1', kind: 'law', inForce: false },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
