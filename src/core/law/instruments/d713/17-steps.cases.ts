import type { RuleCases } from '../../case';
import { stepsOfD71317p1 } from './17-steps';

export const cases: RuleCases = {
  rule: stepsOfD71317p1,
  cases: [
    {
      name: 'met',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingSteps: ['presentation', 'statements', 'confirmation'],
        hearingPublic: true,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingSteps: ['presentation', 'statements'],
        hearingPublic: true,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'unmet (2)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingSteps: ['presentation', 'statements', 'confirmation'],
        hearingPublic: false,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingSteps: ['presentation', 'statements', 'confirmation'],
      },
      expect: { kind: 'undetermined', missing: ['hearingPublic'] },
    },
    {
      name: 'does not apply (hearing)',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
