import type { RuleCases } from '../../case';
import { arguedAgainAfterOpposition } from './28-reargued';

const speaker = (name: string, stance: 'oppose' | 'support') => ({
  name,
  side: '居民',
  stance,
  statement: '示例',
  signed: 'signed',
});
const half = [speaker('甲', 'oppose'), speaker('乙', 'support')];
const most = [...half, speaker('丙', 'oppose')];

export const cases: RuleCases = {
  rule: arguedAgainAfterOpposition,
  cases: [
    {
      name: 'two of three oppose, argued again',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSpeakers: most,
        hearingReargument: { on: '2026-06-20', summary: '补充测算' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'two of three oppose, not argued again',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSpeakers: most,
        hearingReargument: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'two of three oppose, not recorded yet',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSpeakers: most,
      },
      expect: { kind: 'undetermined', missing: ['hearingReargument'] },
    },
    {
      name: 'half oppose',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSpeakers: half,
        hearingReargument: null,
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'nobody spoke',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSpeakers: [],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'tally not recorded',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'undetermined', missing: ['hearingSpeakers'] },
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
      name: 'held before the text was in force',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2023-10-19',
        hearingSpeakers: most,
        hearingReargument: null,
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
