import { civilDate } from '@/core/kernel';
import { parameterRule } from '../../parameter-rule';
import { gist } from '../../provision';

/** Clock stops are of an allowed kind and dated: the words of the text as they stand. */
export const stopsOfHlj202135 = parameterRule({
  id: 'HLJ/35/stops',
  ref: 'R107',
  stage: 'legality',
  layer: 'H',
  parameter: 'legalityClockStops',
  rests: [gist('HLJ', '35', '补充材料、征求意见、实地调研、论证会议、委托机构的时间不计入')],
  force: 'shall',
  effect: 'warns',
  gate: 'discussion',
  owedBy: 'legality-reviewer',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '暂停计算事由合规并有起止日', en: 'Clock stops are of an allowed kind and dated' },
  reads: ['legalityStops'],
  applies: ({ legalityStops, legalityReceivedOn }) =>
    legalityReceivedOn === undefined
      ? { missing: ['legalityReceivedOn'] }
      : legalityStops === undefined
        ? { because: { zh: '没有暂停计算。', en: 'The clock was not stopped.' } }
        : 'applies',
  takenOn: ({ legalityReceivedOn }) => legalityReceivedOn,
  holds: ({ legalityStops, legalityOpinionOn }, { value: kinds }) =>
    legalityStops.every(
      ({ kind, from, until }) =>
        kinds.includes(kind) && (until === null ? legalityOpinionOn === undefined : until >= from),
    ),
  met: () => ({ zh: '暂停计算均合规。', en: 'Every stop is in order.' }),
  unmet: () => ({
    zh: '有暂停的事由不在规定之列，或者未记录终止日。',
    en: 'A stop is of another kind, or has no end.',
  }),
});
