import type { RuleCases } from '../../case';
import { submissionPapersHeld } from './29-papers';

const draft = {
  id: 'd',
  kind: 'draft',
  title: '草案',
  on: '2026-03-02',
  digest: null,
  bytes: null,
  nonPublicBasis: null,
} as const;

export const cases: RuleCases = {
  rule: submissionPapersHeld,
  cases: [
    {
      name: 'the one paper named is there',
      facts: { discussionPack: ['draft'], papers: [draft] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'two named, one there',
      facts: { discussionPack: ['draft', 'legality-opinion'], papers: [draft] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'named, and the dossier holds no paper at all',
      facts: { discussionPack: ['draft'], papers: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'of a kind nobody knows',
      facts: { discussionPack: ['示例'], papers: [draft] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'nothing told of the papers: the list is taken as told',
      facts: { discussionPack: ['draft'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'no list yet',
      facts: { papers: [draft] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'listed before the decree',
      facts: { discussionPack: ['draft'], papers: [], discussionSubmittedOn: '2019-08-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
