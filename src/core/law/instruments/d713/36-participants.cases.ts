import type { RuleCases } from '../../case';
import { publicInEvaluation } from './36-participants';

export const cases: RuleCases = {
  rule: publicInEvaluation,
  cases: [
    {
      name: 'all',
      facts: {
        publishedOn: '2026-07-10',
        evaluator: '丙院',
        evaluationParticipants: [
          'public',
          'deputies',
          'cppcc',
          'peoples-organisations',
          'grassroots',
          'social-organisations',
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one is missing',
      facts: {
        publishedOn: '2026-07-10',
        evaluator: '丙院',
        evaluationParticipants: ['public', 'deputies', 'cppcc', 'peoples-organisations', 'grassroots'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'none',
      facts: { publishedOn: '2026-07-10', evaluator: '丙院', evaluationParticipants: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'judged not to evaluate',
      facts: {
        publishedOn: '2026-07-10',
        evaluationJudgement: { applies: false, because: '示例', by: '甲', on: '2026-10-08' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'participants not recorded',
      facts: { publishedOn: '2026-07-10', evaluator: '丙院' },
      expect: { kind: 'undetermined', missing: ['evaluationParticipants'] },
    },
    {
      name: 'a report on record, though no situation was found',
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: [],
        evaluationReportOn: '2026-10-20',
        evaluationParticipants: ['public'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
