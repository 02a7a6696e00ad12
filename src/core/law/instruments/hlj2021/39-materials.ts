import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { gist } from '../../provision';

/** Papers reached members before the meeting: the words of the text as they stand. */
export const materialsOfHlj202139 = checkRule({
  id: 'HLJ/39/materials',
  ref: 'R120',
  stage: 'discussion',
  layer: 'H',
  parameter: 'meetingMaterialsBefore',
  rests: [gist('HLJ', '39', '会前将材料送会议组成人员')],
  force: 'shall',
  effect: 'warns',
  gate: 'publication',
  owedBy: 'office',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '会前送达材料', en: 'Papers reached members before the meeting' },
  reads: ['materialsSentOn', 'meetingOn'],
  holds: ({ materialsSentOn, meetingOn }) => materialsSentOn < meetingOn,
  met: () => ({ zh: '材料会前已送达。', en: 'Sent before the meeting.' }),
  unmet: () => ({ zh: '材料未在会前送达。', en: 'Not sent before the meeting.' }),
});
