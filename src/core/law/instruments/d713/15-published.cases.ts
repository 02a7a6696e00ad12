import type { RuleCases } from '../../case';
import { draftPublished } from './15-published';

export const cases: RuleCases = {
  rule: draftPublished,
  cases: [
    {
      name: 'draft and explanation are published (legal basis for not publishing (none: public): none, ways of hearing the public: 1, contents of the notice: 2)',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], noticeFields: ['draft', 'explanation'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the notice lacks draft or explanation (legal basis for not publishing (none: public): none, ways of hearing the public: 1, contents of the notice: 1)',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], noticeFields: ['draft'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: contents of the notice',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'] },
      expect: { kind: 'undetermined', missing: ['noticeFields'] },
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
      name: 'the first version of the draft is younger than the notice',
      facts: { nonPublicBasis: null, draftRecordedOn: '2026-03-10', consultationOpened: '2026-03-09' },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-10', needed: '2026-03-09' } },
    },
    {
      name: 'a later version does not make good a first that was younger than the notice',
      facts: {
        nonPublicBasis: null,
        firstDraftOn: '2026-03-10',
        draftRecordedOn: '2026-05-10',
        draftVersion: 2,
        consultationOpened: '2026-03-09',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-10', needed: '2026-03-09' } },
    },
    {
      name: 'a later version may be younger than the notice',
      facts: {
        nonPublicBasis: null,
        draftRecordedOn: '2026-05-10',
        draftVersion: 2,
        consultationOpened: '2026-03-09',
        noticeFields: ['draft', 'explanation'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
