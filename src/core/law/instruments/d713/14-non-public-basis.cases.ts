import type { RuleCases } from '../../case';
import { nonPublicBasisNamed } from './14-non-public-basis';

export const cases: RuleCases = {
  rule: nonPublicBasisNamed,
  cases: [
    {
      name: 'public, or the basis is named (legal basis for not publishing (none: public): none)',
      facts: { nonPublicBasis: null },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'public, or the basis is named',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: legal basis for not publishing (none: public)',
      facts: {},
      expect: { kind: 'undetermined', missing: ['nonPublicBasis'] },
    },
    {
      name: 'claimed not to be public without a basis',
      facts: { nonPublicBasis: { article: null, level: null, reviewOn: null } },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'withheld with no day to look at it again',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: null } },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
