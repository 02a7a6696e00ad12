import type { RuleCases } from '../../case';
import { hearingChoiceExplained } from './16-choice';

export const cases: RuleCases = {
  rule: hearingChoiceExplained,
  cases: [
    {
      name: 'lawfully withheld: no hearing could be held',
      facts: {
        directInterest: true,
        nonPublicBasis: { article: '保守国家秘密法第13条', level: '秘密', reviewOn: null },
        hearingJudgement: {
          applies: false,
          because: '依法不予公开',
          by: '甲',
          on: '2026-01-05',
          compulsoryUnder: null,
        },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'held, or the choice is explained (whether the public’s direct interests are touched)',
      facts: {
        directInterest: true,
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'held, or the choice is explained (whether the public’s direct interests are touched), another time',
      facts: {
        directInterest: true,
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        noHearingReason: '已充分征求意见',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: judgement whether a hearing is held',
      facts: { directInterest: true },
      expect: { kind: 'undetermined', missing: ['hearingJudgement'] },
    },
    {
      name: 'no direct interest and no wide disagreement (not whether the public’s direct interests are touched, not whether views differ widely)',
      facts: { directInterest: false, wideDisagreement: false },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'one feature not recorded',
      facts: { directInterest: false },
      expect: { kind: 'undetermined', missing: ['directInterest', 'wideDisagreement'] },
    },
    {
      name: 'the other feature not recorded',
      facts: { wideDisagreement: false },
      expect: { kind: 'undetermined', missing: ['directInterest', 'wideDisagreement'] },
    },
    {
      name: 'no hearing, reason not recorded',
      facts: {
        directInterest: true,
        hearingJudgement: { applies: false, because: '示例', by: '示例', on: '2026-03-01', compulsoryUnder: null },
      },
      expect: { kind: 'undetermined', missing: ['noHearingReason'] },
    },
    {
      name: 'recorded that no reason for holding none was given',
      facts: {
        hearingJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        directInterest: true,
        noHearingReason: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
