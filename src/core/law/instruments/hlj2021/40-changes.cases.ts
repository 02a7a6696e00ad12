import type { RuleCases } from '../../case';
import { changesOfHlj202140 } from './40-changes';

export const cases: RuleCases = {
  rule: changesOfHlj202140,
  cases: [
    {
      name: 'met',
      facts: { decisionOutcome: 'passed-with-changes', changeClass: 'general' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: { decisionOutcome: 'passed-with-changes', changeClass: 'substance', rediscussedOn: '2026-07-20' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not told yet',
      facts: { decisionOutcome: 'passed-with-changes' },
      expect: { kind: 'undetermined', missing: ['changeClass'] },
    },
    {
      name: 'does not apply',
      facts: { decisionOutcome: 'passed' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'decision not told', facts: {}, expect: { kind: 'undetermined', missing: ['decisionOutcome'] } },
    {
      name: 'changed in substance, not discussed again',
      facts: { decisionOutcome: 'passed-with-changes', changeClass: 'substance' },
      expect: { kind: 'undetermined', missing: ['rediscussedOn'] },
    },
  ],
};
