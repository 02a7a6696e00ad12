import type { RuleCases } from '../../case';
import { competitionConclusionAllows } from './18-conclusion';

export const cases: RuleCases = {
  rule: competitionConclusionAllows,
  cases: [
    {
      name: 'the conclusion allows it (the regulator’s conclusion consistent)',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionConclusion: 'consistent',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the conclusion allows it (the regulator’s conclusion exception)',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionConclusion: 'exception',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'found contrary to fair competition: it cannot be issued (the regulator’s conclusion inconsistent)',
      facts: {
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        competitionConclusion: 'inconsistent',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: the regulator’s conclusion',
      facts: { competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'undetermined', missing: ['competitionConclusion'] },
    },
    {
      name: 'judged: market players are not touched',
      facts: { competitionJudgement: { applies: false, because: '不涉及', by: '甲', on: '2026-01-05' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'recorded that there is no conclusion',
      facts: {
        competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05' },
        competitionConclusion: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a whole record: decided, and no conclusion on file',
      facts: {
        origin: 'entered',
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        discussedOn: '2026-05-10',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'taken in midway: decided, and no conclusion told',
      facts: {
        origin: 'import',
        competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
        discussedOn: '2026-05-10',
      },
      expect: { kind: 'undetermined', missing: ['competitionConclusion'] },
    },
  ],
};
