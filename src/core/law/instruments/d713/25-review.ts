import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The reviewing department reviewed: the words of the text as they stand. */
export const reviewOfD71325p1 = checkRule({
  id: 'D713/25.1/review',
  ref: 'R104',
  stage: 'legality',
  layer: 'N',
  rests: [quoted('D713', '25.1', '应当由负责合法性审查的部门进行合法性审查。不得以征求意见等方式代替合法性审查')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  owedBy: 'legality-reviewer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '合法性审查部门已审查', en: 'The reviewing department reviewed' },
  reads: ['legalityOpinionOn', 'legalityReviewer'],
  holds: ({ legalityOpinionOn, legalityReceivedOn }) =>
    legalityReceivedOn === undefined || legalityOpinionOn >= legalityReceivedOn,
  met: () => ({ zh: '已经合法性审查。', en: 'Reviewed.' }),
  unmet: () => ({ zh: '审查意见早于收件。', en: 'The opinion is dated before receipt.' }),
});
