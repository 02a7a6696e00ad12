import { civilDate } from '@/core/kernel';
import { parameterRule } from '../../parameter-rule';
import { inForceOn } from '../../profiles/dated';
import { gist } from '../../provision';
import { reviewDays } from '../../review-clock';

/**
 * Review ended in time, or was extended with approval.
 * Reading: the second fifteen days are the most an extension may add, not the total; what was approved beyond them does not
 * count. Where a place sets no such number, the extension counts as approved.
 */
export const maximumOfHlj202135 = parameterRule({
  id: 'HLJ/35/maximum',
  ref: 'R106',
  stage: 'legality',
  layer: 'H',
  parameter: 'legalityMaxWorkingDays',
  rests: [gist('HLJ', '35', '审查时间不超过15个工作日，复杂的经批准可延长')],
  force: 'shall',
  effect: 'warns',
  gate: 'discussion',
  owedBy: 'legality-reviewer',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '审查按时完成或经批准延长', en: 'Review ended in time, or was extended' },
  reads: ['legalityReceivedOn'],
  takenOn: ({ legalityReceivedOn }) => legalityReceivedOn,
  holds: (
    { legalityReceivedOn, legalityOpinionOn, legalityStops = [], reviewExtension },
    { value, params, calendar, asOf },
  ) => {
    const longest = inForceOn(params.legalityExtensionWorkingDays, legalityReceivedOn)?.value;
    const approved = reviewExtension?.workingDays ?? 0;
    const most = value + (longest === undefined ? approved : Math.min(approved, longest));
    const used = reviewDays(calendar, legalityReceivedOn, legalityOpinionOn ?? asOf, legalityStops);
    if (!used.ok) return { missing: ['legalityOpinionOn'] };
    const values = { used: used.value.counted, most };
    return used.value.counted > most
      ? { holds: false, values }
      : legalityOpinionOn === undefined
        ? { missing: ['legalityOpinionOn'] }
        : { holds: true, values };
  },
  met: (v) => ({
    zh: `审查用时 ${v.used} 个工作日，未超过 ${v.most} 个。`,
    en: `Review took ${v.used} working days, within ${v.most}.`,
  }),
  unmet: (v) => ({
    zh: `审查已用 ${v.used} 个工作日，超过 ${v.most} 个。`,
    en: `Review has taken ${v.used} working days, over ${v.most}.`,
  }),
});
