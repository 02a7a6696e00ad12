import { civilDate } from '@/core/kernel';
import { ifInForce, isEvaluating } from '../../applicability-after-decision';
import { completedOn } from '../../in-force';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

/** Where a place says 应当, a situation makes the evaluation a duty: a recorded no is not enough. */
export const evaluationDue = parameterRule({
  id: 'SH/41/evaluation',
  ref: 'R147',
  stage: 'evaluation',
  layer: 'X',
  parameter: 'evaluationRequired',
  legalBasis: [paraphrased('SH', '41', '出现规定情形的应当组织决策后评估', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2020-10-01') },
  title: { zh: '出现情形的应当后评估', en: 'A situation makes the evaluation a duty' },
  reads: ['evaluationTriggers'],
  takenOn: completedOn,
  applies: (facts, { value: isDuty }) => {
    if (!isDuty) return { because: { zh: '本地没有规定必须后评估。', en: 'No duty to evaluate is set.' } };
    return facts.evaluationTriggers?.length === 0
      ? { because: { zh: '没有应予评估的情形。', en: 'No situation calls for an evaluation.' } }
      : ifInForce(facts);
  },
  holds: (facts) => {
    const { evaluationJudgement } = facts;
    if (isEvaluating(facts)) return true;
    return evaluationJudgement === undefined
      ? { missing: ['evaluationJudgement'] }
      : Boolean(evaluationJudgement?.applies);
  },
  met: () => ({ zh: '已决定开展或者已开展后评估。', en: 'The decision is to be evaluated.' }),
  unmet: () => ({
    zh: '应当后评估而没有判断，或者判断不评估。',
    en: 'An evaluation is due, yet not judged, or judged not to be made.',
  }),
});
