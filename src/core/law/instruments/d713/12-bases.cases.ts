import type { RuleCases } from '../../case';
import { basesOfD71312p2 } from './12-bases';

export const cases: RuleCases = {
  rule: basesOfD71312p2,
  cases: [
    {
      name: 'met',
      facts: { bases: [{ title: '价格法', article: '23', kind: 'law', inForce: true }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'unmet', facts: { bases: [] }, expect: { kind: 'breached', code: 'unmet' } },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['bases'] } },
  ],
};
