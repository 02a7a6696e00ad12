import type { RuleCases } from '../../case';
import { evaluationTriggerAnswered } from './36-trigger';

export const cases: RuleCases = {
  rule: evaluationTriggerAnswered,
  cases: [
    {
      name: 'none of the situations',
      facts: { publishedOn: '2026-07-10', evaluationTriggers: [] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one, judged to evaluate',
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: ['many-opinions'],
        evaluationJudgement: { applies: true, because: '示例', by: '甲', on: '2026-10-08' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one, judged not to, with its reason',
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: ['many-opinions'],
        evaluationJudgement: { applies: false, because: '示例', by: '甲', on: '2026-10-08' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one, not judged',
      facts: { publishedOn: '2026-07-10', evaluationTriggers: ['many-opinions'] },
      expect: { kind: 'undetermined', missing: ['evaluationJudgement'] },
    },
    {
      name: 'the end of a trial counts in Heilongjiang',
      facts: { publishedOn: '2026-07-10', evaluationTriggers: ['trial-ended'] },
      expect: { kind: 'undetermined', missing: ['evaluationJudgement'] },
    },
    {
      name: 'and not under the decree alone',
      profile: 'd713',
      facts: { publishedOn: '2026-07-10', evaluationTriggers: ['trial-ended'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'situations not recorded',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['evaluationTriggers'] },
    },
    { name: 'not published yet', facts: {}, expect: { kind: 'undetermined', missing: ['publishedOn'] } },
    {
      name: 'ended without a decision',
      facts: { endedOn: '2026-05-01' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a situation, and an evaluation on record',
      facts: { publishedOn: '2026-07-10', evaluationTriggers: ['many-opinions'], evaluationPlannedOn: '2026-10-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that nobody judged it: a choice is never breached',
      facts: { publishedOn: '2026-07-10', evaluationTriggers: ['many-opinions'], evaluationJudgement: null },
      expect: { kind: 'undetermined', missing: ['evaluationJudgement'] },
    },
    {
      name: 'a judgement whose reason says nothing',
      facts: {
        publishedOn: '2026-07-10',
        evaluationTriggers: ['many-opinions'],
        evaluationJudgement: { applies: false, because: '无', by: '甲', on: '2026-10-01' },
      },
      expect: { kind: 'breached', code: 'hollow' },
    },
    {
      name: 'rejected by the meeting',
      facts: { decisionOutcome: 'rejected', discussedOn: '2026-07-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
