import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { gist, quoted } from '../../provision';

/** An executive or plenary meeting discusses it: the words of the text as they stand. */
export const meetingOfD71330p1 = checkRule({
  id: 'D713/30.1/meeting',
  ref: 'R121',
  stage: 'discussion',
  layer: 'N',
  rests: [
    quoted('D713', '30.1', '决策草案应当经决策机关常务会议或者全体会议讨论'),
    gist('HLJ', '38', '不得以传阅、会签、个别征求意见代替集体讨论'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'decision',
  owedBy: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '经常务会议或全体会议讨论', en: 'An executive or plenary meeting discusses it' },
  reads: ['meetingKind'],
  holds: ({ meetingKind }) => meetingKind !== 'circulation',
  met: () => ({ zh: '由常务会议或全体会议讨论。', en: 'By an executive or plenary meeting.' }),
  unmet: () => ({
    zh: '不得以传阅、会签代替会议讨论。',
    en: 'Circulation or countersigning cannot replace the meeting.',
  }),
});
