import type { RuleCases } from '../../case';
import { legalCounselSigned } from './28-counsel';

export const cases: RuleCases = {
  rule: legalCounselSigned,
  cases: [
    {
      name: 'nobody but an adviser who withdrew: there is no opinion',
      facts: {
        legalityOpinionOn: '2026-06-10',
        counselOpinions: [{ name: '示例', opinion: '可以提交讨论', signedOn: '2026-06-09', withdrew: true }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one adviser signed before the opinion',
      facts: {
        legalityOpinionOn: '2026-06-10',
        counselOpinions: [{ name: '孙示例', opinion: '示例', signedOn: '2026-06-08' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no adviser',
      facts: { legalityOpinionOn: '2026-06-10', counselOpinions: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the only opinion is not signed',
      facts: {
        legalityOpinionOn: '2026-06-10',
        counselOpinions: [{ name: '孙示例', opinion: '示例', signedOn: null }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'advisers not recorded',
      facts: { legalityOpinionOn: '2026-06-10' },
      expect: { kind: 'undetermined', missing: ['counselOpinions'] },
    },
    {
      name: 'one of two unsigned',
      facts: {
        legalityOpinionOn: '2026-05-01',
        counselOpinions: [
          { name: '甲', opinion: '示例', signedOn: '2026-05-01' },
          { name: '乙', opinion: '示例', signedOn: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'signed two days after the legality opinion',
      facts: {
        legalityOpinionOn: '2026-06-10',
        counselOpinions: [{ name: '孙示例', opinion: '示例', signedOn: '2026-06-12' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'signed on the day of the legality opinion',
      facts: {
        legalityOpinionOn: '2026-06-10',
        counselOpinions: [{ name: '孙示例', opinion: '示例', signedOn: '2026-06-10' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the only adviser withdrew for an interest',
      facts: {
        legalityOpinionOn: '2026-06-10',
        counselOpinions: [{ name: '孙示例', opinion: '示例', signedOn: '2026-06-08', withdrew: true }],
      },
      expect: { kind: 'breached', code: 'unmet', values: { signed: 0, of: 0 } },
    },
    {
      name: 'one of two withdrew, the other signed',
      facts: {
        legalityOpinionOn: '2026-06-10',
        counselOpinions: [
          { name: '孙示例', opinion: '示例', signedOn: null, withdrew: true },
          { name: '李示例', opinion: '示例', signedOn: '2026-06-08' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'reviewed before the decree',
      facts: { legalityOpinionOn: '2019-08-30', counselOpinions: [] },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
