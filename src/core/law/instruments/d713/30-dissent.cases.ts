import type { RuleCases } from '../../case';
import { dissentRecorded } from './30-dissent';

export const cases: RuleCases = {
  rule: dissentRecorded,
  cases: [
    {
      name: 'with its words',
      facts: { statements: [{ name: '甲', position: 'disagree', text: '示例' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'without its words',
      facts: { statements: [{ name: '甲', position: 'disagree', text: null }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'statements not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['statements'] } },
    {
      name: 'agreement needs no text',
      facts: { statements: [{ name: '甲', position: 'agree', text: null }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'minuted without a name',
      facts: { statements: [{ name: null, position: 'disagree', text: '有的同志不同意' }] },
      expect: { kind: 'breached', code: 'unmet', values: { full: 0, of: 1 } },
    },
    {
      name: 'one of two without its words',
      facts: {
        statements: [
          { name: '甲', position: 'disagree', text: '示例' },
          { name: '乙', position: 'disagree', text: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet', values: { full: 1, of: 2 } },
    },
    {
      name: 'a meeting before the decree',
      facts: { statements: [{ name: null, position: 'disagree', text: '示例' }], discussedOn: '2019-08-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
