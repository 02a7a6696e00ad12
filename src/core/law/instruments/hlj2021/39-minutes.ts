import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { gist } from '../../provision';

/** Minutes exist and the chief signed: the words of the text as they stand. */
export const minutesOfHlj202139 = checkRule({
  id: 'HLJ/39/minutes',
  ref: 'R128',
  stage: 'discussion',
  layer: 'H',
  rests: [gist('HLJ', '39', '会议纪要由行政首长签发')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  owedBy: 'authority',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '纪要经行政首长签发', en: 'Minutes exist and the chief signed' },
  reads: ['discussedOn', 'minutesSignedOn'],
  holds: ({ discussedOn, minutesSignedOn }) => minutesSignedOn >= discussedOn,
  met: () => ({ zh: '纪要已签发。', en: 'The minutes are signed.' }),
  unmet: () => ({ zh: '纪要签发早于会议。', en: 'Signed before the meeting.' }),
});
