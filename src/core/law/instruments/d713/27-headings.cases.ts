import type { RuleCases } from '../../case';
import { headingsOfD71327p1 } from './27-headings';

export const cases: RuleCases = {
  rule: headingsOfD71327p1,
  cases: [
    {
      name: 'met',
      facts: { legalityHeadings: { power: 'a', procedure: 'b', content: 'c' } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['legalityHeadings'] } },
  ],
};
