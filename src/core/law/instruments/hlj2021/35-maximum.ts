import { civilDate, counted } from '@/core/kernel';
import { parameterRule } from '../../parameter-rule';
import { inForceOn } from '../../profiles/dated';
import { paraphrased } from '../../provision';
import { reviewDays, reviewFullOn } from '../../review-clock';

/**
 * Review ended in time, or was extended with approval before its time was over.
 * Reading: the second fifteen days are the most an extension may add, not the total; what was approved beyond them, or after the
 * time was over, does not count. Where a place sets no such number, the extension counts as approved. Only stops of the kinds the
 * place knows are left out.
 */
export const reviewWithinMaximum = parameterRule({
  id: 'HLJ/35/maximum',
  ref: 'R106',
  stage: 'legality',
  layer: 'H',
  parameter: 'legalityMaxWorkingDays',
  legalBasis: [paraphrased('HLJ', '35', '审查时间不超过15个工作日，复杂的经批准可延长', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'discussion',
  dutyHolder: 'legality-reviewer',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '审查按时完成或经批准延长', en: 'Review ended in time, or was extended' },
  reads: ['legalityReceivedOn'],
  takenOn: ({ legalityReceivedOn }) => legalityReceivedOn,
  holds: (
    { legalityReceivedOn, legalityOpinionOn, legalityStops = [], reviewExtension },
    { value, params, calendar, asOf },
  ) => {
    const kinds = inForceOn(params.legalityClockStops, legalityReceivedOn)?.value;
    const stops = legalityStops.filter(({ kind }) => !kinds || kinds.includes(kind));
    const longest = inForceOn(params.legalityExtensionWorkingDays, legalityReceivedOn)?.value;
    const first = reviewFullOn(calendar, legalityReceivedOn, value, stops);
    const isLate = Boolean(reviewExtension && first && reviewExtension.on > first);
    const asked = isLate || !reviewExtension ? 0 : reviewExtension.workingDays;
    const most = value + (longest === undefined ? asked : Math.min(asked, longest));
    const due = reviewFullOn(calendar, legalityReceivedOn, most, stops);
    const dueBy = due ? { dueBy: due } : {};
    const used = reviewDays(calendar, legalityReceivedOn, legalityOpinionOn ?? asOf, stops);
    if (!used.ok) return { missing: ['legalityOpinionOn'], ...dueBy };
    const { counted: days } = used.value;
    const counted = { value: days, unit: 'working-days', needed: most, bound: 'at-most' } as const;
    if (days <= most && !legalityOpinionOn) return { missing: ['legalityOpinionOn'], counted, ...dueBy };
    return { holds: days <= most, values: { used: days, most, late: isLate ? 1 : 0 }, counted, ...dueBy };
  },
  met: (v) => ({
    zh: `审查用时 ${v.used} 个工作日，未超过 ${v.most} 个。`,
    en: `Review took ${counted(v.used, 'working day')}, within ${v.most}.`,
  }),
  unmet: (v) => ({
    zh: `审查已用 ${v.used} 个工作日，超过 ${v.most} 个${v.late ? '；延期在期满之后才批准' : ''}。`,
    en: `Review has taken ${counted(v.used, 'working day')}, over ${v.most}${v.late ? '; the extension was approved only after the time was over' : ''}.`,
  }),
});
