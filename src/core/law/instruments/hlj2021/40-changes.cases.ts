import type { RuleCases } from '../../case';
import { changeOfSubstanceDiscussed } from './40-changes';

export const cases: RuleCases = {
  rule: changeOfSubstanceDiscussed,
  cases: [
    {
      name: 'a general change',
      facts: { decisionOutcome: 'passed-with-changes', changeClass: 'general' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'of substance, discussed again',
      facts: { decisionOutcome: 'passed-with-changes', changeClass: 'substance', rediscussedOn: '2026-07-20' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'class of change not recorded',
      facts: { decisionOutcome: 'passed-with-changes' },
      expect: { kind: 'undetermined', missing: ['changeClass'] },
    },
    {
      name: 'passed without changes',
      facts: { decisionOutcome: 'passed' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'decision not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['decisionOutcome'] } },
    {
      name: 'changed in substance, not discussed again',
      facts: { decisionOutcome: 'passed-with-changes', changeClass: 'substance' },
      expect: { kind: 'undetermined', missing: ['rediscussedOn'] },
    },
    {
      name: 'of substance, published without another discussion',
      facts: { decisionOutcome: 'passed-with-changes', changeClass: 'substance', publishedOn: '2026-07-10' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'of substance, discussed again only after the publication',
      facts: {
        decisionOutcome: 'passed-with-changes',
        changeClass: 'substance',
        rediscussedOn: '2026-07-20',
        publishedOn: '2026-07-10',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'recorded that it was not discussed again',
      facts: { decisionOutcome: 'passed-with-changes', changeClass: 'substance', rediscussedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the second discussion dated before the first',
      facts: {
        decisionOutcome: 'passed-with-changes',
        changeClass: 'substance',
        discussedOn: '2026-07-02',
        rediscussedOn: '2026-06-20',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'with changes of no class',
      facts: { decisionOutcome: 'passed-with-changes', changeClass: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
