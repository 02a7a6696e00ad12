import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Congress and other approvals done where due: the words of the text as they stand. */
export const approvalsOfD7138p1 = checkRule({
  id: 'D713/8.1/approvals',
  ref: 'R132',
  stage: 'publication',
  layer: 'N',
  rests: [quoted('D713', '8.1', '应当在出台前向本级人民代表大会常务委员会报告的，按照有关规定办理')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '人大等事项按规定办理', en: 'Congress and other approvals done where due' },
  reads: ['otherApprovals'],
  holds: ({ otherApprovals }) =>
    otherApprovals.every(({ doneOn }) => doneOn !== null) || { missing: ['otherApprovals'] },
  met: () => ({ zh: '没有需要报批的事项，或均已办理。', en: 'None due, or all done.' }),
  unmet: () => ({ zh: '有报批事项未办理。', en: 'An approval is outstanding.' }),
});
