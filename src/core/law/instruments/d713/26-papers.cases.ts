import type { RuleCases } from '../../case';
import { reviewPapersHeld } from './26-papers';

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
  rule: reviewPapersHeld,
  cases: [
    {
      name: 'the one paper named is there',
      facts: { legalityFile: ['draft'], papers: [draft] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'two named, one there',
      facts: { legalityFile: ['draft', 'legality-opinion'], papers: [draft] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'named, and the dossier holds no paper at all',
      facts: { legalityFile: ['draft'], papers: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'of a kind nobody knows',
      facts: { legalityFile: ['示例'], papers: [draft] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'nothing told of the papers: the list is taken as told',
      facts: { legalityFile: ['draft'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'no list yet',
      facts: { papers: [draft] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'listed before the decree',
      facts: { legalityFile: ['draft'], papers: [], legalitySubmittedOn: '2019-08-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
