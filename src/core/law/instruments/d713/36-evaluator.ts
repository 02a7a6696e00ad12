import { civilDate } from '@/core/kernel';
import { ifEvaluated } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import type { DecisionFacts } from '../../facts/decision-facts';
import { missingFacts } from '../../missing-facts';
import { paraphrased, quoted } from '../../provision';

/**
 * Who carried the main argument or assessment before the decision does not evaluate it.
 * Reading: the earlier risk assessor and the units of the experts who argued it count as such even when they were not listed.
 */
export const evaluatorIndependent = checkRule({
  id: 'D713/36.2/evaluator',
  ref: 'R149',
  stage: 'evaluation',
  layer: 'N',
  legalBasis: [
    quoted(
      'D713',
      '36.2',
      '可以委托专业机构、社会组织等第三方进行，决策作出前承担主要论证评估工作的单位除外',
      '2026-11-29',
    ),
    paraphrased('HLJ', '48', '承担后评估的单位不得预设结论，决策前承担主要论证评估工作的单位除外', '2026-11-20'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '后评估单位未承担过主要论证评估', en: 'The evaluator did not argue or assess it before' },
  reads: [],
  takenOn: ({ evaluationPlannedOn, evaluationReportOn }) => evaluationPlannedOn ?? evaluationReportOn,
  applies: ifEvaluated,
  holds: (facts) => {
    const { evaluator, earlierArgumentUnits } = facts;
    if (evaluator === undefined) return missingFacts(facts, 'evaluator', 'earlierArgumentUnits');
    const values = { evaluator };
    if (unitsThatArgued(facts).includes(evaluator) || earlierArgumentUnits?.includes(evaluator))
      return { holds: false, values };
    return earlierArgumentUnits === undefined ? { missing: ['earlierArgumentUnits'] } : { holds: true, values };
  },
  met: (v) => ({
    zh: `${v.evaluator}此前未承担主要论证评估。`,
    en: `${v.evaluator} did not argue or assess it before.`,
  }),
  unmet: (v) => ({
    zh: `${v.evaluator}在决策前承担过主要论证评估，不得承担后评估。`,
    en: `${v.evaluator} argued or assessed it before and may not evaluate it.`,
  }),
});

/** Units the record tells to have argued or assessed the matter: the risk assessor, and the units of experts who gave an opinion. */
const unitsThatArgued = ({ riskAssessor, expertPanel = [], expertOpinions = [] }: DecisionFacts): readonly string[] => [
  ...(riskAssessor ? [riskAssessor] : []),
  ...expertPanel.flatMap(({ name, unit }) => (expertOpinions.some((opinion) => opinion.name === name) ? unit : [])),
];
