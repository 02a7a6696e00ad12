import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { beforeMeeting } from '../../meeting-day';
import { paraphrased } from '../../provision';

/** The handling of the legality opinion is in the pack, so it was done before the pack went. */
export const legalityHandlingInPack = checkRule({
  id: 'HLJ/38/handling',
  ref: 'R119',
  stage: 'discussion',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '38', '提请讨论应当附合法性审查意见的处理情况', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'decision',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '附审查意见处理情况', en: 'Handling of the legality opinion is in the pack' },
  reads: ['legalityResponseOn', 'discussionPack'],
  step: 'legalityResponseOn',
  before: beforeMeeting,
  takenOn: ({ discussionSubmittedOn }) => discussionSubmittedOn,
  holds: ({ legalityResponseOn, discussionPack }) =>
    legalityResponseOn !== null && discussionPack.includes('legality-response'),
  met: () => ({ zh: '审查意见处理情况在案。', en: 'It is in the pack.' }),
  unmet: () => ({ zh: '缺审查意见处理情况。', en: 'It is missing from the pack.' }),
});
