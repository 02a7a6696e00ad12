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
    {
      name: 'passed with changes against most, without reasons',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'passed-with-changes',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '反对0', position: 'disagree', text: '示例' },
          { name: '反对1', position: 'disagree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'passed against most, reasons not told',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'passed',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '反对0', position: 'disagree', text: '示例' },
          { name: '反对1', position: 'disagree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
      },
      expect: { kind: 'undetermined', missing: ['reasonAgainstMajority'] },
    },
    {
      name: 'rejected against most, without reasons',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'rejected',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '同意1', position: 'agree', text: '示例' },
          { name: '反对0', position: 'disagree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'rejected against half: not most',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'rejected',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '同意1', position: 'agree', text: '示例' },
          { name: '反对0', position: 'disagree', text: '示例' },
          { name: '反对1', position: 'disagree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'rejected with most',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'rejected',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '反对0', position: 'disagree', text: '示例' },
          { name: '反对1', position: 'disagree', text: '示例' },
          { name: '反对2', position: 'disagree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'deferred against most is no decision',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'deferred',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '同意1', position: 'agree', text: '示例' },
          { name: '同意2', position: 'agree', text: '示例' },
          { name: '反对0', position: 'disagree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
