import type { RuleCases } from '../../case';
import { hearingInPublicWithThreeSteps } from './17-steps';

export const cases: RuleCases = {
  rule: hearingInPublicWithThreeSteps,
  cases: [
    {
      name: 'held in public, all steps taken (day the hearing was held 2026-11-10, steps of the hearing: 3, whether held in public)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingSteps: ['presentation', 'statements', 'confirmation'],
        hearingPublic: true,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not in public, or steps are missing (day the hearing was held 2026-11-10, steps of the hearing: 2, whether held in public)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingSteps: ['presentation', 'statements'],
        hearingPublic: true,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not in public, or steps are missing (day the hearing was held 2026-11-10, steps of the hearing: 3, not whether held in public)',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingSteps: ['presentation', 'statements', 'confirmation'],
        hearingPublic: false,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: whether held in public',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-11-10',
        hearingSteps: ['presentation', 'statements', 'confirmation'],
      },
      expect: { kind: 'undetermined', missing: ['hearingPublic'] },
    },
    {
      name: 'judged: no hearing',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
