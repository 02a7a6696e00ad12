import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The outcome allows submission: the exploratory-reform path lifts the bar of an unlawful finding, never that of no review. Reading: an opinion to adjust allows submission once it was answered. */
export const outcomeOfD71325p2 = checkRule({
  id: 'D713/25.2/outcome',
  ref: 'R112',
  stage: 'legality',
  layer: 'N',
  rests: [quoted('D713', '25.2', '决策草案未经合法性审查或者经审查不合法的，不得提交决策机关讨论')],
  force: 'shall',
  effect: 'blocks',
  isAnswer: true,
  gate: 'discussion',
  owedBy: 'legality-reviewer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '审查结论允许提交', en: 'The outcome allows submission' },
  reads: ['legalityOutcome'],
  holds: ({ legalityOutcome, legalityResponseOn, exploratoryReform }) =>
    legalityOutcome === 'agree' ||
    (legalityOutcome === 'submit-with-risk' && Boolean(exploratoryReform)) ||
    (legalityOutcome === 'adjust-then-submit' &&
      (legalityResponseOn !== undefined || { missing: ['legalityResponseOn'] })),
  met: () => ({ zh: '审查结论允许提交讨论。', en: 'The outcome allows submission.' }),
  unmet: () => ({ zh: '审查结论不允许提交讨论。', en: 'The outcome does not allow submission.' }),
});
