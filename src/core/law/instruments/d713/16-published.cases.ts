import type { RuleCases } from '../../case';
import { hearingAnnounced } from './16-published';

export const cases: RuleCases = {
  rule: hearingAnnounced,
  cases: [
    {
      name: 'judged to be held, yet lawfully withheld: nothing to announce',
      facts: {
        nonPublicBasis: { article: '保守国家秘密法第13条', level: '秘密', reviewOn: null },
        hearingJudgement: { applies: true, because: '涉及切身利益', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'withheld after it was announced, the explanation not there',
      facts: {
        nonPublicBasis: { article: '保守国家秘密法第13条', level: '秘密', reviewOn: null },
        hearingJudgement: { applies: true, because: '涉及切身利益', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-11-10',
        hearingOn: '2026-11-10',
        hearingPlace: '示例厅',
        explanationOn: '2026-09-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'published before the hearing (day of the hearing notice 2026-10-10, day set for the hearing 2026-11-10, explanation of the draft 2026-09-01)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingOn: '2026-11-10',
        hearingPlace: '示例厅',
        explanationOn: '2026-09-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not published before the hearing of 2026-11-10 (day of the hearing notice 2026-11-10, day set for the hearing 2026-11-10, explanation of the draft 2026-09-01)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-11-10',
        hearingOn: '2026-11-10',
        hearingPlace: '示例厅',
        explanationOn: '2026-09-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a draft improved after the hearing brings a younger explanation',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingOn: '2026-11-10',
        hearingPlace: '示例厅',
        firstDraftOn: '2026-09-01',
        draftVersion: 2,
        explanationOn: '2026-11-20',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a later version does not make good a first that was younger than the hearing',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingOn: '2026-11-10',
        hearingPlace: '示例厅',
        firstDraftOn: '2026-11-10',
        draftVersion: 2,
        explanationOn: '2026-11-20',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: explanation of the draft',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingOn: '2026-11-10',
        hearingPlace: '示例厅',
      },
      expect: { kind: 'undetermined', missing: ['explanationOn'] },
    },
    {
      name: 'judged: no hearing',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'the notice came on the day of the hearing, whatever else is not recorded',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-04-09',
        hearingHeldOn: '2026-04-09',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'there is no explanation to publish',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        explanationOn: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'held six days after the day announced, without another notice',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingPlace: '市政府会议室',
        explanationOn: '2026-09-01',
        hearingOn: '2026-11-10',
        hearingHeldOn: '2026-11-16',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the postponement to the day it was held was told with the notice',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-10-10',
        hearingPlace: '市政府会议室',
        explanationOn: '2026-09-01',
        hearingOn: '2026-11-10',
        hearingHeldOn: '2026-11-16',
        hearingPostponed: { from: '2026-11-10', until: '2026-11-16' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
