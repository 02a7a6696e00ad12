import type { RuleCases } from '../../case';
import { chiefSpokeLast } from './30-chief-last';

export const cases: RuleCases = {
  rule: chiefSpokeLast,
  cases: [
    {
      name: 'the chief last',
      facts: {
        chiefName: '长',
        statements: [
          { name: '甲', position: 'agree', text: '同意' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the chief first',
      facts: {
        chiefName: '长',
        statements: [
          { name: '长', position: 'agree', text: '同意' },
          { name: '甲', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the chief twice',
      facts: {
        chiefName: '长',
        statements: [
          { name: '长', position: 'agree', text: '同意' },
          { name: '甲', position: 'agree', text: '同意' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'statements not recorded',
      facts: { chiefName: '长' },
      expect: { kind: 'undetermined', missing: ['statements'] },
    },
    { name: 'nobody spoke', facts: { chiefName: '市长', statements: [] }, expect: { kind: 'breached', code: 'unmet' } },
    {
      name: 'a meeting before the decree',
      facts: {
        chiefName: '长',
        statements: [
          { name: '长', position: 'agree', text: '示例' },
          { name: '甲', position: 'agree', text: '示例' },
        ],
        discussedOn: '2019-08-31',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
