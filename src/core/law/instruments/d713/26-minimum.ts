import { civilDate, counted } from '@/core/kernel';
import { argued } from '../../argued';
import { isOutOfBound } from '../../finding';
import { parameterRule } from '../../parameter-rule';
import { quoted } from '../../provision';
import { reviewDays, reviewFullOn } from '../../review-clock';

/** At least seven working days of review, or a reason for fewer. */
export const reviewLongEnough = parameterRule({
  id: 'D713/26.2/minimum',
  ref: 'R105',
  stage: 'legality',
  layer: 'N',
  parameter: 'legalityMinWorkingDays',
  legalBasis: [quoted('D713', '26.2', '应当保证必要的审查时间，一般不少于7个工作日', '2026-11-29')],
  force: 'generally',
  effect: 'warns',
  gate: 'discussion',
  dutyHolder: 'legality-reviewer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '审查时间不少于七个工作日', en: 'At least seven working days of review' },
  reads: ['legalityReceivedOn', 'legalityOpinionOn'],
  takenOn: ({ legalityReceivedOn, legalitySubmittedOn, legalityOpinionOn }) =>
    legalityReceivedOn ?? legalitySubmittedOn ?? legalityOpinionOn,
  applies: ({ legalityOpinionOn }) =>
    legalityOpinionOn === null
      ? { because: { zh: '没有合法性审查意见。', en: 'There is no legality opinion.' } }
      : 'applies',
  argues: ({ shortReviewReason }, measure) =>
    isOutOfBound(measure)
      ? argued({ zh: '为什么缩短审查时间', en: 'why the review was shorter' }, shortReviewReason)
      : [],
  holds: (
    { legalityReceivedOn, legalityOpinionOn, legalityStops = [], shortReviewReason },
    { value: need, calendar },
  ) => {
    const first = reviewFullOn(calendar, legalityReceivedOn, need, legalityStops);
    const firstLawful = first ? { firstLawful: first } : {};
    const used = legalityOpinionOn && reviewDays(calendar, legalityReceivedOn, legalityOpinionOn, legalityStops);
    if (!used?.ok) return { missing: ['legalityOpinionOn'], ...firstLawful };
    return {
      holds: used.value.counted >= need || Boolean(shortReviewReason),
      values: { used: used.value.counted, need },
      counted: { value: used.value.counted, unit: 'working-days', needed: need, bound: 'at-least' },
      ...firstLawful,
    };
  },
  met: (v) => ({
    zh: `审查用时 ${v.used} 个工作日（一般不少于 ${v.need} 个）。`,
    en: `Review took ${counted(v.used, 'working day')} (generally at least ${v.need}).`,
  }),
  unmet: (v) => ({
    zh: `审查仅 ${v.used} 个工作日，少于 ${v.need} 个，且未说明理由。`,
    en: `Review took only ${counted(v.used, 'working day')}, under ${v.need}, without a reason.`,
  }),
});
