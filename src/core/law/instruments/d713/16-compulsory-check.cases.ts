import type { RuleCases } from '../../case';
import { compulsoryHearingChecked } from './16-compulsory-check';

export const cases: RuleCases = {
  rule: compulsoryHearingChecked,
  cases: [
    {
      name: 'the catalogue says a hearing is held, and the matter is lawfully withheld',
      facts: {
        catalogueHearingFlag: true,
        nonPublicBasis: { article: '保守国家秘密法第13条', level: '秘密', reviewOn: null },
        hearingJudgement: {
          applies: false,
          because: '依法不予公开',
          by: '甲',
          on: '2026-01-05',
          compulsoryUnder: null,
        },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'checked; the judgement fits the law',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'checked; the judgement fits the law, another time',
      facts: {
        hearingJudgement: {
          applies: true,
          because: '价格法',
          by: '甲',
          on: '2026-01-05',
          compulsoryUnder: '价格法第二十三条',
        },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'another law compels a hearing; it cannot be judged away',
      facts: {
        hearingJudgement: {
          applies: false,
          because: '分歧不大',
          by: '甲',
          on: '2026-01-05',
          compulsoryUnder: '价格法第二十三条',
        },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: judgement whether a hearing is held',
      facts: {},
      expect: { kind: 'undetermined', missing: ['hearingJudgement'] },
    },
    {
      name: 'a price of public utilities judged to need no hearing',
      facts: {
        hearingJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        governmentPrice: 'public-utility',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Article 23 of the Price Law stands among the bases, yet no hearing',
      facts: {
        hearingJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        bases: [{ title: '中华人民共和国价格法', article: '第二十三条', kind: 'law', inForce: true }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'another price set by the government needs no hearing by that article',
      facts: {
        hearingJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        governmentPrice: 'other',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    ...[{ catalogueHearingFlag: true }, { participationMethods: ['hearing'] }, { hearingNoticeOn: '2026-02-02' }].map(
      (announced) => ({
        name: `judged away though announced: ${Object.keys(announced)[0]}`,
        facts: {
          hearingJudgement: {
            applies: false,
            because: '影响面较小，已开座谈会',
            by: '甲',
            on: '2026-01-05',
            compulsoryUnder: null,
          },
          ...announced,
        },
        expect: { kind: 'breached' as const, code: 'unmet' as const },
      }),
    ),
    {
      name: 'announced in the catalogue, and the office stands by the judgement with a reason',
      facts: {
        hearingJudgement: {
          applies: false,
          because: '影响面较小，已开座谈会',
          by: '甲',
          on: '2026-01-05',
          compulsoryUnder: null,
        },
        catalogueHearingFlag: true,
        judgementConfirmations: [
          { judgement: 'hearing', because: '方案已改为不涉及收费，听证缘由不复存在', by: '乙', on: '2026-01-06' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the catalogue announces none',
      facts: {
        hearingJudgement: {
          applies: false,
          because: '影响面较小，已开座谈会',
          by: '甲',
          on: '2026-01-05',
          compulsoryUnder: null,
        },
        catalogueHearingFlag: false,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'judged away without a reason',
      facts: { hearingJudgement: { applies: false, because: null, by: '甲', on: '2026-01-05', compulsoryUnder: null } },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
