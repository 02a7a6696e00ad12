import type { RuleCases } from '../../case';
import { reasonsOfD71330p2 } from './30-reasons';

export const cases: RuleCases = {
  rule: reasonsOfD71330p2,
  cases: [
    {
      name: 'met',
      facts: {
        chiefName: '长',
        decisionOutcome: 'passed',
        statements: [
          { name: '甲', position: 'agree', text: '同意' },
          { name: '乙', position: 'disagree', text: '略' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: {
        chiefName: '长',
        decisionOutcome: 'passed',
        reasonAgainstMajority: '略',
        statements: [
          { name: '甲', position: 'disagree', text: '略' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        chiefName: '长',
        decisionOutcome: 'passed',
        reasonAgainstMajority: null,
        statements: [
          { name: '甲', position: 'disagree', text: '略' },
          { name: '乙', position: 'disagree', text: '略' },
          { name: '丙', position: 'agree', text: '同意' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: {
        chiefName: '长',
        statements: [
          { name: '甲', position: 'agree', text: '同意' },
          { name: '乙', position: 'disagree', text: '略' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'undetermined', missing: ['decisionOutcome'] },
    },
  ],
};
