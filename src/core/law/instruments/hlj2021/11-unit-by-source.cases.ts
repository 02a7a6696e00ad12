import type { RuleCases } from '../../case';
import { unitFitsSource } from './11-unit-by-source';

export const cases: RuleCases = {
  rule: unitFitsSource,
  cases: [
    {
      name: 'handled by the unit that proposed it (source of the proposal department)',
      facts: { proposalSource: 'department', proposer: '市发展改革委', leadUnit: '市发展改革委' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the proposing unit does not handle it; please explain (source of the proposal department)',
      facts: { proposalSource: 'department', proposer: '市教育局', leadUnit: '市发展改革委' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'another unit took it over, for a reason on record',
      facts: {
        proposalSource: 'department',
        proposer: '市教育局',
        leadUnit: '市发展改革委',
        handOverReason: '机构改革后职责划转市发展改革委',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'another unit took it over, for a reason that says nothing',
      facts: { proposalSource: 'department', proposer: '市教育局', leadUnit: '市发展改革委', handOverReason: '无' },
      expect: { kind: 'breached', code: 'hollow' },
    },
    {
      name: 'not recorded: lead unit',
      facts: { proposalSource: 'department', proposer: '市发展改革委' },
      expect: { kind: 'undetermined', missing: ['leadUnit'] },
    },
    {
      name: 'not proposed by a department (source of the proposal leader)',
      facts: { proposalSource: 'leader' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'source not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['proposalSource'] } },
  ],
};
