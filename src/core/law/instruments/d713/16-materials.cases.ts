import type { RuleCases } from '../../case';
import { hearingPapersServed } from './16-materials';

export const cases: RuleCases = {
  rule: hearingPapersServed,
  cases: [
    {
      name: 'the last was served 7 days before, at least 7 needed (day set for the hearing 2026-11-10, service of papers: 1)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingOn: '2026-11-10',
        hearingListed: 1,
        hearingServed: [{ name: '王示例', side: '居民', servedOn: '2026-11-03' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'served in time, and neither the list nor the seats told',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingOn: '2026-11-10',
        hearingServed: [{ name: '王示例', side: '居民', servedOn: '2026-11-03' }],
      },
      expect: { kind: 'undetermined', missing: ['hearingListed'] },
    },
    {
      name: 'the last was served only 6 days before, 7 needed (day set for the hearing 2026-11-10, service of papers: 2)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingOn: '2026-11-10',
        hearingServed: [
          { name: '王示例', side: '居民', servedOn: '2026-11-03' },
          { name: '李示例', side: '企业', servedOn: '2026-11-04' },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the last was served only 0 days before, 7 needed (day set for the hearing 2026-11-10, service of papers: 0)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingOn: '2026-11-10',
        hearingServed: [],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day set for the hearing',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingServed: [{ name: '王示例', side: '居民', servedOn: '2026-11-03' }],
      },
      expect: { kind: 'undetermined', missing: ['hearingOn'] },
    },
    {
      name: 'judged: no hearing',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'served on nobody',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', compulsoryUnder: null },
        hearingServed: [],
        hearingOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one of twelve on the list was served',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingOn: '2026-11-10',
        hearingListed: 12,
        hearingSeats: [
          { side: '居民', seats: 8 },
          { side: '企业', seats: 4 },
        ],
        hearingServed: [{ name: '王示例', side: '居民', servedOn: '2026-10-20' }],
      },
      expect: {
        kind: 'breached',
        code: 'unmet',
        says: { zh: '名单 12 人，只送达 1 人，还有 11 人没有送达（居民 8 席送达 1 人，企业 4 席送达 0 人）。' },
      },
    },
    {
      name: 'fewer were served than there are seats, and how many the list has is not recorded',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingOn: '2026-11-10',
        hearingSeats: [{ side: '居民', seats: 2 }],
        hearingServed: [{ name: '王示例', side: '居民', servedOn: '2026-10-20' }],
      },
      expect: { kind: 'undetermined', missing: ['hearingListed'] },
    },
    {
      name: 'everyone on a list shorter than the seats was served',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingOn: '2026-11-10',
        hearingListed: 1,
        hearingSeats: [{ side: '居民', seats: 2 }],
        hearingServed: [{ name: '王示例', side: '居民', servedOn: '2026-10-20' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the notice sets the hearing two days later, and nothing could be served seven days before',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-11-01',
        hearingOn: '2026-11-03',
      },
      expect: {
        kind: 'breached',
        code: 'unmet',
        says: { zh: '公告至听证仅 2 日，材料应当提前 7 日送达：听证最早在 2026-11-08。' },
      },
    },
    {
      name: 'the notice leaves seven days',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2026-11-01',
        hearingOn: '2026-11-08',
      },
      expect: { kind: 'undetermined', missing: ['hearingServed'] },
    },
  ],
};
