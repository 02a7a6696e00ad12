import type { RuleCases } from '../../case';
import { dispositionOfD71318p1 } from './18-disposition';

export const cases: RuleCases = {
  rule: dispositionOfD71318p1,
  cases: [
    {
      name: 'every theme is answered',
      facts: {
        nonPublicBasis: null,
        participationMethods: ['consultation'],
        opinionsAnsweredOn: '2026-04-10',
        opinionThemes: [
          {
            theme: '补贴',
            clause: '6',
            rows: 10,
            oppose: 1,
            conditional: 2,
            support: 7,
            none: 0,
            disposition: 'not',
            reason: '财力不足',
          },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a theme has no answer or no reason',
      facts: {
        nonPublicBasis: null,
        participationMethods: ['consultation'],
        opinionsAnsweredOn: '2026-04-10',
        opinionThemes: [
          {
            theme: '补贴',
            clause: '6',
            rows: 10,
            oppose: 1,
            conditional: 2,
            support: 7,
            none: 0,
            disposition: 'not',
            reason: null,
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told: day the views were answered',
      facts: {
        nonPublicBasis: null,
        participationMethods: ['consultation'],
        opinionThemes: [
          {
            theme: '补贴',
            clause: '6',
            rows: 10,
            oppose: 1,
            conditional: 2,
            support: 7,
            none: 0,
            disposition: 'not',
            reason: '财力不足',
          },
        ],
      },
      expect: { kind: 'undetermined', missing: ['opinionsAnsweredOn'] },
    },
    {
      name: 'lawfully not public: 14 (ways of hearing the public: 1)',
      facts: {
        nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' },
        participationMethods: ['consultation'],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'open consultation is not among the chosen ways (legal basis for not publishing (none: public): none, ways of hearing the public: 1)',
      facts: { nonPublicBasis: null, participationMethods: ['symposium'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'answered by a reason alone',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        opinionsAnsweredOn: '2026-05-01',
        opinionThemes: [
          {
            theme: '示例',
            clause: null,
            rows: 1,
            oppose: 0,
            conditional: 0,
            support: 1,
            none: 0,
            disposition: null,
            reason: '示例',
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'adopted without a reason',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-02',
        opinionsAnsweredOn: '2026-05-01',
        opinionThemes: [
          {
            theme: '示例',
            clause: null,
            rows: 1,
            oppose: 0,
            conditional: 0,
            support: 1,
            none: 0,
            disposition: 'adopted',
            reason: null,
          },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'answered before the consultation closed, whatever the themes are',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-09',
        consultationClosed: '2026-04-08',
        opinionsAnsweredOn: '2026-04-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-04-08', needed: '2026-04-01' } },
    },
  ],
};
