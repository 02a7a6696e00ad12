import type { RuleCases } from '../../case';
import { archivePapersHeld } from './33-papers';

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
  rule: archivePapersHeld,
  cases: [
    {
      name: 'the one paper named is there',
      facts: { archiveKinds: ['draft'], papers: [draft] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'two named, one there',
      facts: { archiveKinds: ['draft', 'legality-opinion'], papers: [draft] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'named, and the dossier holds no paper at all',
      facts: { archiveKinds: ['draft'], papers: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'of a kind nobody knows',
      facts: { archiveKinds: ['示例'], papers: [draft] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'nothing told of the papers: the list is taken as told',
      facts: { archiveKinds: ['draft'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'no list yet',
      facts: { papers: [draft] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'listed before the decree',
      facts: { archiveKinds: ['draft'], papers: [], archivedOn: '2019-08-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
