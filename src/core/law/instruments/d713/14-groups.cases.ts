import type { RuleCases } from '../../case';
import { affectedGroupsConsulted } from './14-groups';

export const cases: RuleCases = {
  rule: affectedGroupsConsulted,
  cases: [
    {
      name: 'no such group, or all were consulted (legal basis for not publishing (none: public): none, groups specially affected: 0)',
      facts: { nonPublicBasis: null, specificGroups: [] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no such group, or all were consulted',
      facts: {
        nonPublicBasis: null,
        specificGroups: ['低保户'],
        groupsHeard: [{ group: '低保户', on: '2026-04-01', summary: '示例' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: groups specially affected',
      facts: { nonPublicBasis: null },
      expect: { kind: 'undetermined', missing: ['specificGroups'] },
    },
    {
      name: 'lawfully not public: 14',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'groups not heard',
      facts: { nonPublicBasis: null, specificGroups: ['出租车司机'] },
      expect: { kind: 'undetermined', missing: ['groupsHeard'] },
    },
    {
      name: 'one of two groups heard',
      facts: {
        nonPublicBasis: null,
        specificGroups: ['甲', '乙'],
        groupsHeard: [{ group: '甲', on: '2026-03-01', summary: '示例' }],
      },
      expect: { kind: 'undetermined', missing: ['groupsHeard'] },
    },
    {
      name: 'both groups heard',
      facts: {
        nonPublicBasis: null,
        specificGroups: ['甲', '乙'],
        groupsHeard: [
          { group: '甲', on: '2026-03-01', summary: '示例' },
          { group: '乙', on: '2026-03-01', summary: '示例' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'sent for review with one of two groups not heard',
      facts: {
        nonPublicBasis: null,
        specificGroups: ['甲', '乙'],
        groupsHeard: [{ group: '甲', on: '2026-03-02', summary: '示例' }],
        legalitySubmittedOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a group heard only after the file was sent',
      facts: {
        nonPublicBasis: null,
        specificGroups: ['甲'],
        groupsHeard: [{ group: '甲', on: '2026-05-02', summary: '示例' }],
        legalitySubmittedOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-05-02', needed: '2026-05-01' } },
    },
  ],
};
