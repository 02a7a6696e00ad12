import type { RuleCases } from '../../case';
import { hearingQuorumReached } from './19-quorum';

export const cases: RuleCases = {
  rule: hearingQuorumReached,
  cases: [
    {
      name: 'six of nine',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 9,
        hearingAttended: 6,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'five of nine',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 9,
        hearingAttended: 5,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Anhui: eight of twelve',
      profile: 'ah2020',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 12,
        hearingAttended: 8,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Anhui: seven of twelve',
      profile: 'ah2020',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 12,
        hearingAttended: 7,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'put off by thirty days, then enough',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingPostponed: { from: '2026-04-01', until: '2026-05-01' },
        hearingListed: 9,
        hearingAttended: 9,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'put off by thirty-one days',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingPostponed: { from: '2026-04-01', until: '2026-05-02' },
        hearingListed: 9,
        hearingAttended: 9,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Anhui: no limit to the delay',
      profile: 'ah2020',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingPostponed: { from: '2026-04-01', until: '2026-06-30' },
        hearingListed: 12,
        hearingAttended: 8,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'put off, not held yet',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingPostponed: { from: '2026-04-01', until: '2026-04-20' },
        hearingListed: 9,
      },
      expect: { kind: 'undetermined', missing: ['hearingAttended'] },
    },
    {
      name: 'an empty list',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 0,
        hearingAttended: 0,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'counted by service of papers',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingServed: [{ name: '甲', side: '居民', servedOn: '2026-11-01' }],
        hearingAttended: 1,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'attendance not recorded',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingListed: 9,
      },
      expect: { kind: 'undetermined', missing: ['hearingAttended'] },
    },
    {
      name: 'list not recorded',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'undetermined', missing: ['hearingListed'] },
    },
    {
      name: 'hearing not judged',
      profile: 'gdh2023',
      facts: {},
      expect: { kind: 'undetermined', missing: ['hearingJudgement'] },
    },
    {
      name: 'no hearing',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'announced before the text was in force',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingNoticeOn: '2023-10-19',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'nobody is on the list',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', compulsoryUnder: null },
        hearingNoticeOn: '2026-03-01',
        hearingListed: 0,
        hearingAttended: 0,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'postponed where no most is set',
      profile: 'ah2020',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', compulsoryUnder: null },
        hearingNoticeOn: '2026-03-01',
        hearingListed: 12,
        hearingAttended: 8,
        hearingPostponed: { from: '2026-04-01', until: '2026-06-01' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
