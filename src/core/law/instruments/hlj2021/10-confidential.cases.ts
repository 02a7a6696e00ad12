import type { RuleCases } from '../../case';
import { confidentialitySigned } from './10-confidential';

export const cases: RuleCases = {
  rule: confidentialitySigned,
  cases: [
    {
      name: 'all signed',
      facts: {
        nonPublicBasis: { article: '保守国家秘密法第九条', level: '秘密', reviewOn: '2027-01-01' },
        membersPresent: ['甲'],
        chiefName: '长',
        confidentialityNotes: [
          { name: '甲', signedOn: '2026-02-01' },
          { name: '长', signedOn: '2026-02-01' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one did not',
      facts: {
        nonPublicBasis: { article: '保守国家秘密法第九条', level: '秘密', reviewOn: '2027-01-01' },
        membersPresent: ['甲'],
        chiefName: '长',
        confidentialityNotes: [{ name: '甲', signedOn: '2026-02-01' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'an author of the risk report did not',
      facts: {
        nonPublicBasis: { article: '保守国家秘密法第九条', level: '秘密', reviewOn: '2027-01-01' },
        riskAuthors: ['乙'],
        confidentialityNotes: [],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'nobody is named yet',
      facts: {
        nonPublicBasis: { article: '保守国家秘密法第九条', level: '秘密', reviewOn: '2027-01-01' },
        confidentialityNotes: [],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'public', facts: { nonPublicBasis: null }, expect: { kind: 'not-applicable', code: 'does-not-apply' } },
    {
      name: 'no note yet',
      facts: { nonPublicBasis: { article: '保守国家秘密法第九条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'undetermined', missing: ['confidentialityNotes'] },
    },
    {
      name: 'not recorded whether public',
      facts: {},
      expect: { kind: 'undetermined', missing: ['nonPublicBasis', 'confidentialityNotes'] },
    },
    {
      name: 'discussed before Heilongjiang’s rule',
      facts: {
        nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' },
        confidentialityNotes: [],
        chiefName: '市长',
        discussedOn: '2021-07-31',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
