import { addDays, civilDate, counted, daysBetween } from '@/core/kernel';
import { both, ifConsulted, ifPublic } from '../../applicability';
import { argued } from '../../argued';
import { parameterRule } from '../../parameter-rule';
import { quoted } from '../../provision';

/** A shorter period has its reason in the notice; where nothing was shortened the rule is not asked. */
export const shorteningExplained = parameterRule({
  id: 'D713/15.1/shortening',
  ref: 'R036',
  stage: 'participation',
  layer: 'N',
  parameter: 'consultationMinDays',
  legalBasis: [quoted('D713', '15.1', '因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '缩短期限须在公告中说明', en: 'A shorter period has its reason in the notice' },
  reads: ['consultationOpened', 'consultationClosed'],
  takenOn: ({ consultationOpened }) => consultationOpened,
  applies: both(ifPublic, ifConsulted),
  argues: ({ shorteningReason }) =>
    argued(
      { zh: '什么情况紧急，为什么要缩短征求意见的期限', en: 'what is urgent, and why the period has to be shorter' },
      shorteningReason,
    ),
  holds: ({ consultationOpened, consultationClosed, shorteningReason }, { value: least }) => {
    const days = daysBetween(consultationOpened, consultationClosed);
    if (days >= least)
      return {
        because: { zh: `征求意见 ${days} 日，期限没有缩短。`, en: `Open for ${counted(days, 'day')}: not shortened.` },
      };
    const measure = {
      counted: { value: days, unit: 'days', needed: least, bound: 'at-least' },
      firstLawful: addDays(consultationOpened, least),
    } as const;
    if (shorteningReason === undefined) return { missing: ['shorteningReason'], ...measure };
    return { holds: shorteningReason !== null && days > 0, values: { days, least }, ...measure };
  },
  met: ({ days, least }) => ({
    zh: `征求意见 ${days} 日，少于 ${least} 日，公告已说明理由。`,
    en: `Open for ${counted(days, 'day')}, under ${least}; the notice gives the reason.`,
  }),
  unmet: () => ({ zh: '缩短期限而公告未说明理由。', en: 'Shortened without a reason in the notice.' }),
});
