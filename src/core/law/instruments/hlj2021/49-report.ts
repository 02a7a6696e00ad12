import { civilDate } from '@/core/kernel';
import { ifEvaluated } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { evaluationSections } from '../../facts/evaluation-facts';
import { gist } from '../../provision';

/** The evaluation report has its five items and advises to continue, adjust or end. */
export const reportOfHlj202149 = checkRule({
  id: 'HLJ/49/report',
  ref: 'R151',
  stage: 'evaluation',
  layer: 'H',
  rests: [gist('HLJ', '49', '后评估报告包括基本情况、评估内容、问题和对策、继续执行或者调整、终止的建议以及其他内容')],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  owedBy: 'authority',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '后评估报告内容齐全并有建议', en: 'The evaluation report is complete and gives advice' },
  reads: ['evaluationReportOn', 'evaluationSections', 'evaluationAdvice'],
  applies: ifEvaluated,
  holds: ({ evaluationSections: items, evaluationAdvice }) => ({
    holds: evaluationAdvice !== null && evaluationSections.every((section) => items.includes(section)),
    values: { items: items.length, of: evaluationSections.length },
  }),
  met: (v) => ({ zh: `报告 ${v.of} 项内容齐全，有明确建议。`, en: `All ${v.of} items are there, with advice.` }),
  unmet: (v) => ({
    zh: `报告有 ${v.items} 项内容（应有 ${v.of} 项），或没有继续、调整、终止的建议。`,
    en: `The report has ${v.items} of ${v.of} items, or gives no advice.`,
  }),
});
