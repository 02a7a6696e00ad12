import type { RuleCases } from '../../case';
import { twentyDaysOfOgi201926p1 } from './26-twenty-days';

export const cases: RuleCases = {
  rule: twentyDaysOfOgi201926p1,
  cases: [
    {
      name: 'met',
      facts: { nonPublicBasis: null, discussedOn: '2026-07-02', publishedOn: '2026-07-30' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { nonPublicBasis: null, discussedOn: '2026-07-02', publishedOn: '2026-07-31' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-30' },
      expect: { kind: 'undetermined', missing: ['discussedOn'] },
    },
    {
      name: 'does not apply (public)',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
