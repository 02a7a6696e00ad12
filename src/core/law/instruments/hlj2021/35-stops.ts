import { civilDate, counted } from '@/core/kernel';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

/** Clock stops are of an allowed kind, dated, and within the review. Whether there were any is told, not supposed. */
export const clockStopsAllowed = parameterRule({
  id: 'HLJ/35/stops',
  ref: 'R107',
  stage: 'legality',
  layer: 'H',
  parameter: 'legalityClockStops',
  legalBasis: [paraphrased('HLJ', '35', '补充材料、征求意见、实地调研、论证会议、委托机构的时间不计入', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'discussion',
  dutyHolder: 'legality-reviewer',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '暂停计算事由合规并有起止日', en: 'Clock stops are of an allowed kind and dated' },
  reads: ['legalityReceivedOn', 'legalityStops'],
  takenOn: ({ legalityReceivedOn }) => legalityReceivedOn,
  holds: ({ legalityReceivedOn, legalityStops, legalityOpinionOn }, { value: kinds }) => {
    if (legalityStops.length === 0) return { because: { zh: '没有暂停计算。', en: 'The clock was not stopped.' } };
    const wrong = legalityStops.filter(
      ({ kind, from, until }) =>
        !kinds.includes(kind) ||
        from < legalityReceivedOn ||
        (until === null
          ? Boolean(legalityOpinionOn)
          : until < from || Boolean(legalityOpinionOn && until > legalityOpinionOn)),
    ).length;
    return { holds: wrong === 0, values: { wrong, of: legalityStops.length } };
  },
  met: (v) => ({ zh: `${v.of} 次暂停计算均合规。`, en: `${v.of} of ${counted(v.of, 'stop')} in order.` }),
  unmet: (v) => ({
    zh: `${v.of} 次暂停中有 ${v.wrong} 次事由不在规定之列，或者没有终止日、不在审查期间。`,
    en: `Of ${v.of} stops ${v.wrong} are of another kind, have no end, or lie outside the review.`,
  }),
});
