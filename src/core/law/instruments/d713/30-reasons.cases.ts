import type { RuleCases } from '../../case';
import { againstMajorityExplained } from './30-reasons';

export const cases: RuleCases = {
  rule: againstMajorityExplained,
  cases: [
    {
      name: 'with half',
      facts: {
        chiefName: '长',
        decisionOutcome: 'passed',
        statements: [
          { name: '甲', position: 'agree', text: '同意' },
          { name: '乙', position: 'disagree', text: '示例' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'against most, with reasons',
      facts: {
        chiefName: '长',
        decisionOutcome: 'passed',
        reasonAgainstMajority: '示例',
        statements: [
          { name: '甲', position: 'disagree', text: '示例' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'against most, without reasons',
      facts: {
        chiefName: '长',
        decisionOutcome: 'passed',
        reasonAgainstMajority: null,
        statements: [
          { name: '甲', position: 'disagree', text: '示例' },
          { name: '乙', position: 'disagree', text: '示例' },
          { name: '丙', position: 'agree', text: '同意' },
          { name: '长', position: 'agree', text: '同意' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'result not recorded',
      facts: {
        chiefName: '长',
        statements: [
          { name: '甲', position: 'agree', text: '同意' },
          { name: '乙', position: 'disagree', text: '示例' },
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
      name: 'passed against most, reasons not recorded',
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
      name: 'three for, one against, put off without reasons',
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
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'three for, put off, reasons not recorded',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'deferred',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '同意1', position: 'agree', text: '示例' },
          { name: '同意2', position: 'agree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
      },
      expect: { kind: 'undetermined', missing: ['reasonAgainstMajority'] },
    },
    {
      name: 'three for, put off, with reasons',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'deferred',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '同意1', position: 'agree', text: '示例' },
          { name: '同意2', position: 'agree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: '资金未落实',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'most against, put off',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'deferred',
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
      name: 'one for, two against, four abstain, rejected: no majority was for it',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'rejected',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '反对0', position: 'disagree', text: '示例' },
          { name: '反对1', position: 'disagree', text: '示例' },
          { name: '弃权0', position: 'abstain', text: '示例' },
          { name: '弃权1', position: 'abstain', text: '示例' },
          { name: '弃权2', position: 'abstain', text: '示例' },
          { name: '弃权3', position: 'abstain', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'two for, one against, four abstain, rejected: two of seven are no majority',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'rejected',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '同意1', position: 'agree', text: '示例' },
          { name: '反对0', position: 'disagree', text: '示例' },
          { name: '弃权0', position: 'abstain', text: '示例' },
          { name: '弃权1', position: 'abstain', text: '示例' },
          { name: '弃权2', position: 'abstain', text: '示例' },
          { name: '弃权3', position: 'abstain', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one for, three silent, rejected: in Heilongjiang the silent consent',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'rejected',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '未表态0', position: 'silent', text: null },
          { name: '未表态1', position: 'silent', text: null },
          { name: '未表态2', position: 'silent', text: null },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one for, three silent, rejected: by the decree alone the silent do not',
      profile: 'd713',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'rejected',
        statements: [
          { name: '同意0', position: 'agree', text: '示例' },
          { name: '未表态0', position: 'silent', text: null },
          { name: '未表态1', position: 'silent', text: null },
          { name: '未表态2', position: 'silent', text: null },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'two of three against withdrew: the one left was for it',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'passed',
        statements: [
          { name: '甲', position: 'agree', text: '示例' },
          { name: '乙', position: 'disagree', text: '示例' },
          { name: '丙', position: 'disagree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        membersWithdrawn: ['乙', '丙'],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'satisfied', code: 'met', values: { of: 1, disagree: 0 } },
    },
    {
      name: 'dissent minuted without names counts as well',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'passed',
        statements: [
          { name: '甲', position: 'agree', text: '示例' },
          { name: null, position: 'disagree', text: '示例' },
          { name: null, position: 'disagree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a meeting before the decree',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'passed',
        statements: [
          { name: '反对0', position: 'disagree', text: '示例' },
          { name: '反对1', position: 'disagree', text: '示例' },
          { name: '反对2', position: 'disagree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
        discussedOn: '2018-05-04',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'three of seven present voiced a view, all for it, rejected: three are no majority of seven',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'rejected',
        membersPresent: ['甲', '乙', '丙', '丁', '戊', '己', '庚'],
        statements: [
          { name: '甲', position: 'agree', text: '示例' },
          { name: '乙', position: 'agree', text: '示例' },
          { name: '丙', position: 'agree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'satisfied', code: 'met', values: { of: 7, agree: 3, unrecorded: 4 } },
    },
    {
      name: 'a result of no kind the law knows',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'other',
        statements: [
          { name: '甲', position: 'agree', text: '示例' },
          { name: '市长', position: 'agree', text: '示例' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'five who were not present are for it, all four members present against it',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'passed',
        membersPresent: ['甲', '乙', '丙', '丁', '市长'],
        statements: [
          ...['甲', '乙', '丙', '丁'].map((name) => ({ name, position: 'disagree', text: '略' })),
          ...['外1', '外2', '外3', '外4', '外5'].map((name) => ({ name, position: 'agree', text: '略' })),
          { name: '市长', position: 'agree', text: '略' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'breached', code: 'unmet', values: { of: 4, agree: 0, disagree: 4 } },
    },
    {
      name: 'one member spoke three times: counted once, by the last word',
      facts: {
        chiefName: '市长',
        decisionOutcome: 'passed',
        membersPresent: ['甲', '乙', '丙'],
        statements: [
          { name: '甲', position: 'agree', text: '略' },
          { name: '甲', position: 'agree', text: '略' },
          { name: '甲', position: 'disagree', text: '略' },
          { name: '乙', position: 'disagree', text: '略' },
          { name: '丙', position: 'agree', text: '略' },
          { name: '市长', position: 'agree', text: '略' },
        ],
        reasonAgainstMajority: null,
      },
      expect: { kind: 'breached', code: 'unmet', values: { of: 3, agree: 1, disagree: 2 } },
    },
  ],
};
