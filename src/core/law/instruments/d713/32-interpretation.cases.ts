import type { RuleCases } from '../../case';
import { interpretationPublished } from './32-interpretation';

export const cases: RuleCases = {
  rule: interpretationPublished,
  cases: [
    {
      name: 'interpreted',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-10', interpretationOn: '2026-07-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that there is none',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-10', interpretationOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'interpretation not recorded',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['interpretationOn'] },
    },
    {
      name: 'lawfully not public',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'promised for a day still to come',
      facts: { nonPublicBasis: null, publishedOn: '2026-11-20', interpretationOn: '2026-12-20' },
      expect: { kind: 'undetermined', missing: ['interpretationOn'] },
    },
    {
      name: 'rejected by the meeting',
      facts: { nonPublicBasis: null, decisionOutcome: 'rejected', discussedOn: '2026-07-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
