import { type DecisionFacts, reasonOf } from '@/core/law';
import { unlessEnded } from '../ended-undecided';
import type { Stage } from '../stage';
import { type Belongs, dated, onlyAfter, usuallyAfter } from '../step';

/** Evaluated: something of it is recorded or it was judged so. Without a situation that calls for it nothing is owed. */
const ifEvaluated = (facts: DecisionFacts): Belongs => {
  const { evaluationReportOn, evaluationPlannedOn, evaluator, evaluationJudgement, evaluationTriggers } = facts;
  if (evaluationReportOn || evaluationPlannedOn || evaluator || evaluationJudgement?.applies) return { kind: 'yes' };
  if (evaluationJudgement) return { kind: 'no', because: reasonOf(evaluationJudgement) };
  if (evaluationTriggers?.length === 0)
    return {
      kind: 'no',
      because: { zh: '没有应予评估的情形。', en: 'No situation calls for an evaluation.' },
    };
  return unlessEnded(facts, { kind: 'unjudged', missing: 'evaluationJudgement', as: false });
};

export const evaluation: Stage<'evaluation-plan' | 'evaluation-report'> = {
  id: 'evaluation',
  dutyHolder: 'authority',
  belongs: ifEvaluated,
  closedBy: { zh: '提交后评估报告', en: 'the evaluation report' },
  isClosed: ({ evaluationReportOn }) => Boolean(evaluationReportOn),
  steps: {
    'evaluation-plan': {
      title: { zh: '后评估方案', en: 'Plan of the evaluation' },
      ...dated('evaluationPlannedOn'),
      after: usuallyAfter('decision', 'publication'),
      belongs: ifEvaluated,
      dutyHolder: 'authority',
      acts: ['planPostEvaluation', 'judgePostEvaluation'],
    },
    'evaluation-report': {
      title: { zh: '后评估报告', en: 'Evaluation report' },
      ...dated('evaluationReportOn'),
      after: [
        ...onlyAfter('evaluation-plan'),
        ...usuallyAfter('decision'),
        { step: 'publication', weight: 'practice', strict: true },
      ],
      belongs: ifEvaluated,
      dutyHolder: 'authority',
      acts: ['reportPostEvaluation'],
    },
  },
};
