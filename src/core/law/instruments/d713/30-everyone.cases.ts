import type { RuleCases } from '../../case';
import { everyMemberRecorded } from './30-everyone';

export const cases: RuleCases = {
  rule: everyMemberRecorded,
  cases: [
    {
      name: 'both members are recorded',
      facts: {
        membersPresent: ['甲', '乙'],
        statements: [
          { name: '甲', position: 'agree', text: '同意' },
          { name: '乙', position: 'disagree', text: '示例' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'silence counts as consent in Heilongjiang',
      facts: { membersPresent: ['甲'], statements: [{ name: '甲', position: 'silent', text: '示例' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one of two is not recorded',
      facts: { membersPresent: ['甲', '乙'], statements: [{ name: '甲', position: 'agree', text: '同意' }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'statements not recorded',
      facts: { membersPresent: ['甲', '乙'] },
      expect: { kind: 'undetermined', missing: ['statements'] },
    },
    {
      name: 'silence in zj2023',
      profile: 'zj2023',
      facts: { membersPresent: ['甲'], statements: [{ name: '甲', position: 'silent', text: null }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'silence in xj2022',
      profile: 'xj2022',
      facts: { membersPresent: ['甲'], statements: [{ name: '甲', position: 'silent', text: null }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'silence in sh2020',
      profile: 'sh2020',
      facts: { membersPresent: ['甲'], statements: [{ name: '甲', position: 'silent', text: null }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a member who withdrew owes no opinion',
      facts: {
        membersPresent: ['甲', '乙'],
        membersWithdrawn: ['乙'],
        statements: [{ name: '甲', position: 'agree', text: '示例' }],
      },
      expect: { kind: 'satisfied', code: 'met', values: { recorded: 1, of: 1 } },
    },
    {
      name: 'recorded without a name',
      facts: {
        membersPresent: ['甲', '乙'],
        statements: [
          { name: '甲', position: 'agree', text: '示例' },
          { name: null, position: 'disagree', text: '示例' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'silent in Heilongjiang before its rule of 2021',
      facts: {
        membersPresent: ['甲'],
        statements: [{ name: '甲', position: 'silent', text: null }],
        discussedOn: '2021-07-31',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'silent on the first day of that rule',
      facts: {
        membersPresent: ['甲'],
        statements: [{ name: '甲', position: 'silent', text: null }],
        discussedOn: '2021-08-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a meeting before the decree',
      facts: { membersPresent: ['甲'], statements: [], discussedOn: '2019-08-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
