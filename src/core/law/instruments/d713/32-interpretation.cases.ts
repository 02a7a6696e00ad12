import type { RuleCases } from '../../case';
import { interpretationOfD71332p1 } from './32-interpretation';

export const cases: RuleCases = {
  rule: interpretationOfD71332p1,
  cases: [
    {
      name: 'met',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-10', interpretationOn: '2026-07-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-10', interpretationOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['interpretationOn'] },
    },
    {
      name: 'does not apply (public)',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
