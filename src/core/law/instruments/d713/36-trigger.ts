import { civilDate } from '@/core/kernel';
import { ifInForce, isEvaluating } from '../../applicability-after-decision';
import { argued } from '../../argued';
import { completedOn } from '../../in-force';
import { parameterRule } from '../../parameter-rule';
import { paraphrased, quoted } from '../../provision';

/**
 * A situation is met: evaluate, or record why not. A 可以 is never breached: what is asked for is the judgement. Only situations the
 * place knows count; an evaluation on record needs no judgement beside it.
 */
export const evaluationTriggerAnswered = parameterRule({
  id: 'D713/36.1/trigger',
  ref: 'R147',
  stage: 'evaluation',
  layer: 'N',
  parameter: 'evaluationTriggers',
  legalBasis: [
    quoted('D713', '36.1', '有下列情形之一的，决策机关可以组织决策后评估', '2026-11-29'),
    paraphrased('HLJ', '47', '决策依据或者客观情况变化、试点或者试行期满的也可以评估', '2026-11-20'),
  ],
  force: 'may',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '出现情形的判断是否后评估', en: 'A situation is met: evaluate, or record why not' },
  reads: ['evaluationTriggers'],
  takenOn: completedOn,
  applies: ifInForce,
  argues: ({ evaluationJudgement }) =>
    argued({ zh: '为什么评估或者不评估', en: 'why it is or is not evaluated' }, evaluationJudgement?.because),
  holds: (facts, { value: known }) => {
    const { evaluationTriggers, evaluationJudgement } = facts;
    const situations = evaluationTriggers.filter((trigger) => known.includes(trigger)).length;
    return situations > 0 && !evaluationJudgement && !isEvaluating(facts)
      ? { missing: ['evaluationJudgement'] }
      : { holds: true, values: { situations } };
  },
  met: (v) => ({
    zh: `出现 ${v.situations} 种情形，是否评估已有判断或无须判断。`,
    en: `${v.situations} situations; judged, or nothing to judge.`,
  }),
  unmet: () => ({ zh: '出现后评估情形而没有判断。', en: 'A situation without a judgement.' }),
});
