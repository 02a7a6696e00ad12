import { civilDate } from '@/core/kernel';
import { ifInForce, isEvaluating } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { paraphrased } from '../../provision';

/**
 * The end of a pilot or trial period calls for an evaluation, from the day after it.
 * Reading: evaluating stays a choice; what is compared with the matter is a period that ended with it recorded that nobody judged it.
 */
export const trialEndEvaluated = checkRule({
  id: 'HLJ/47/trial',
  ref: 'R148',
  stage: 'evaluation',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '47', '试点或者试行期满的可以组织后评估', '2026-11-20')],
  force: 'may',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '试点、试行期满的后评估', en: 'The end of a trial calls for an evaluation' },
  reads: ['trialEndsOn'],
  takenOn: ({ trialEndsOn }) => trialEndsOn,
  applies: (facts, { asOf }) => {
    const { trialEndsOn } = facts;
    if (trialEndsOn === null) return { because: { zh: '没有试点或试行期。', en: 'There is no trial period.' } };
    if (trialEndsOn !== undefined && asOf <= trialEndsOn)
      return { because: { zh: '试点或试行期未满。', en: 'The trial period has not ended.' } };
    return ifInForce(facts);
  },
  holds: (facts) => {
    if (facts.evaluationJudgement || isEvaluating(facts)) return true;
    const measure = facts.trialEndsOn ? { dueBy: facts.trialEndsOn } : {};
    return facts.evaluationJudgement === null
      ? { holds: false, ...measure }
      : { missing: ['evaluationJudgement'], ...measure };
  },
  met: () => ({ zh: '期满后已判断或已开展后评估。', en: 'Judged or evaluated at the end of the period.' }),
  unmet: () => ({
    zh: '试点或试行期已满，没有判断是否后评估。',
    en: 'The period has ended with no judgement on an evaluation.',
  }),
});
