import type { RuleCases } from '../../case';
import { evaluatorIndependent } from './36-evaluator';

export const cases: RuleCases = {
  rule: evaluatorIndependent,
  cases: [
    {
      name: 'no overlap',
      facts: { publishedOn: '2026-07-10', evaluator: '丙院', earlierArgumentUnits: ['甲院', '乙院'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one of the earlier units',
      facts: { publishedOn: '2026-07-10', evaluator: '乙院', earlierArgumentUnits: ['甲院', '乙院'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the risk assessor, not listed',
      facts: { publishedOn: '2026-07-10', evaluator: '丁院', riskAssessor: '丁院', earlierArgumentUnits: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the unit of an expert who argued it, not listed',
      facts: {
        publishedOn: '2026-07-10',
        evaluator: '丁院',
        earlierArgumentUnits: [],
        expertPanel: [
          { name: '甲', unit: '丁院', field: '水价', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
        ],
        expertOpinions: [
          {
            ...{ name: '甲', necessity: '示例', feasibility: '示例', soundness: '示例', verdict: 'agree', scores: [] },
            ...{ signedOn: '2026-03-20', sealed: true },
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'no unit before',
      facts: { publishedOn: '2026-07-10', evaluator: '丙院', earlierArgumentUnits: [] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'judged not to evaluate',
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: ['many-opinions'],
        evaluationJudgement: { applies: false, because: '示例', by: '甲', on: '2026-10-08' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'no situation',
      facts: { publishedOn: '2026-07-10', evaluationTriggers: [] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'evaluator not named yet',
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: ['many-opinions'],
        evaluationJudgement: { applies: true, because: '示例', by: '甲', on: '2026-10-08' },
      },
      expect: { kind: 'undetermined', missing: ['evaluator', 'earlierArgumentUnits'] },
    },
    {
      name: 'not judged yet',
      facts: { publishedOn: '2026-07-10', evaluationTriggers: ['many-opinions'] },
      expect: { kind: 'undetermined', missing: ['evaluationJudgement'] },
    },
    {
      name: 'situations not recorded yet',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['evaluationTriggers'] },
    },
    { name: 'not published yet', facts: {}, expect: { kind: 'undetermined', missing: ['publishedOn'] } },
    {
      name: 'a plan on record, though no situation was found',
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: [],
        evaluationPlannedOn: '2026-10-01',
        evaluator: '甲',
        earlierArgumentUnits: ['甲'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'among the earlier units, the risk assessor not recorded',
      facts: { publishedOn: '2026-07-10', evaluator: '甲', riskAssessor: '甲' },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
