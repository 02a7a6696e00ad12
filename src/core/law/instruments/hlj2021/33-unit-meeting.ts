import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { gist } from '../../provision';

/** The unit’s meeting passed the draft: the words of the text as they stand. */
export const unitMeetingOfHlj202133 = checkRule({
  id: 'HLJ/33/unit-meeting',
  ref: 'R101',
  stage: 'legality',
  layer: 'H',
  parameter: 'unitMeeting',
  rests: [gist('HLJ', '33', '并经本单位办公会议审议通过')],
  force: 'shall',
  effect: 'blocks',
  isAnswer: true,
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '单位办公会议通过', en: 'The unit’s meeting passed the draft' },
  reads: ['unitMeetingOn', 'unitMeetingPassed'],
  holds: ({ unitMeetingPassed }) => unitMeetingPassed,
  met: () => ({ zh: '办公会议已通过。', en: 'Passed by the unit’s meeting.' }),
  unmet: () => ({ zh: '办公会议未通过。', en: 'Not passed by the unit’s meeting.' }),
});
