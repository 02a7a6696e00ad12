import { civilDate } from '@/core/kernel';
import { parameterRule } from '../../parameter-rule';
import { gist } from '../../provision';
import { reviewDays } from '../../review-clock';

/** Review ended in time, or was extended: the second fifteen days are taken as the length of the extension. */
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
    { value, calendar, asOf },
  ) => {
    const most = value + (reviewExtension?.workingDays ?? 0);
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
