import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { gist } from '../../provision';

/** Clock stops are of an allowed kind and dated: the words of the text as they stand. */
export const stopsOfHlj202135 = checkRule({
  id: 'HLJ/35/stops',
  ref: 'R107',
  stage: 'legality',
  layer: 'H',
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
  holds: ({ legalityStops, legalityOpinionOn }) =>
    legalityStops.every(({ from, until }) => (until === null ? legalityOpinionOn === undefined : until >= from)),
  met: () => ({ zh: '暂停计算均合规。', en: 'Every stop is in order.' }),
  unmet: () => ({ zh: '有暂停未记录终止日。', en: 'A stop has no end.' }),
});
