import { addMonths, civilDate, counted } from '@/core/kernel';
import { argued } from '../../argued';
import { firstDraftDay } from '../../first-draft';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

/** Reading: the time runs to the first version; what is changed after comments or reviews was drafted in time. */
export const draftedWithinThreeMonths = parameterRule({
  id: 'HLJ/12/three-months',
  ref: 'R020',
  stage: 'drafting',
  layer: 'H',
  parameter: 'draftingMaxMonths',
  legalBasis: [paraphrased('HLJ', '12', '草案拟订一般不超过3个月，确需延长的说明理由和时限', '2026-11-20')],
  force: 'generally',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '拟订时间不超过三个月', en: 'Drafting within three months' },
  reads: ['startedOn'],
  takenOn: ({ startedOn }) => startedOn,
  argues: ({ draftExtensionReason }) =>
    argued(
      { zh: '为什么需要延长、延长到什么时候', en: 'why more time is needed, and until when' },
      draftExtensionReason,
    ),
  holds: (facts, { value: months }) => {
    const dueBy = addMonths(facts.startedOn, months);
    if (facts.draftRecordedOn === undefined) return { missing: ['draftRecordedOn'], dueBy };
    const first = firstDraftDay(facts);
    if (first === undefined) return { missing: ['firstDraftOn'], dueBy };
    return { holds: first <= dueBy || Boolean(facts.draftExtensionReason), values: { months, first, dueBy }, dueBy };
  },
  met: () => ({ zh: '在规定时间内形成，或已说明延长理由。', en: 'Drafted in time, or the extension is explained.' }),
  unmet: ({ months, first, dueBy }) => ({
    zh: `决策草案 ${first} 形成，超过 ${months} 个月（应在 ${dueBy} 前），且未说明理由。`,
    en: `The draft is of ${first}, more than ${counted(months, 'month')} after the start (due by ${dueBy}), without a reason.`,
  }),
});
