import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Names the evaluator, who did not carry the main argument or assessment before the decision (D713 36.2; HLJ 48). */
export const planPostEvaluation = defineAct({
  type: 'planPostEvaluation',
  event: 'PostEvaluationPlanned',
  kind: 'performs',
  stage: 'evaluation',
  title: { zh: '制定后评估方案', en: 'Plan the evaluation' },
  roles: ['office'],
  day: 'evaluationPlannedOn',
  after: ['evaluationJudgement'],
  fields: {
    evaluator: f.evaluator.unwrap(),
    evaluatorThirdParty: f.evaluatorThirdParty.unwrap(),
    earlierArgumentUnits: f.earlierArgumentUnits.unwrap(),
    evaluationMethod: f.evaluationMethod.unwrap(),
  },
  check: (_payload, { facts }) =>
    facts.evaluationReportOn
      ? refuse('out-of-order', {
          zh: '这次后评估已有报告：再次评估的，请先重新判断是否开展后评估。',
          en: 'This evaluation has its report: to evaluate once more, judge first whether to.',
        })
      : facts.evaluationJudgement?.applies === false
        ? refuse('out-of-order', {
            zh: '已判断不开展后评估，改变判断后再制定方案。',
            en: 'Judged not to be evaluated; judge anew before planning.',
          })
        : undefined,
});
