import type { RuleCases } from '../../case';
import { legalityHeadings } from './27-headings';

export const cases: RuleCases = {
  rule: legalityHeadings,
  cases: [
    {
      name: 'all three are treated',
      facts: { legalityHeadings: { power: '示例', procedure: '示例', content: '示例' } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'headings not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['legalityHeadings'] } },
    {
      name: 'it does not treat the power',
      facts: { legalityHeadings: { power: null, procedure: '示例', content: '示例' } },
      expect: { kind: 'breached', code: 'unmet', values: { treated: 2 } },
    },
    {
      name: 'it treats the content alone',
      facts: { legalityHeadings: { power: null, procedure: null, content: '示例' } },
      expect: { kind: 'breached', code: 'unmet', values: { treated: 1 } },
    },
    {
      name: 'reviewed before the decree',
      facts: { legalityOpinionOn: '2019-08-30', legalityHeadings: { power: null, procedure: '示例', content: '示例' } },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
