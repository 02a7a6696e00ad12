import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { factWords } from '../../facts/decision-facts';
import { beforeMeeting } from '../../meeting-day';
import { tooLate } from '../../order-of-days';
import { paraphrased } from '../../provision';

/** Not fully following the opinion is explained when the draft is submitted. */
export const legalityDepartureExplained = checkRule({
  id: 'HLJ/37/not-followed',
  ref: 'R114',
  stage: 'legality',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '37', '未完全采纳审查意见的应当说明理由', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '未完全采纳须说明理由', en: 'Not fully following the opinion is explained' },
  reads: ['legalityFullyFollowed'],
  takenOn: ({ legalityResponseOn }) => legalityResponseOn,
  argues: ({ legalityFullyFollowed, legalityNotFollowedReason }) =>
    legalityFullyFollowed
      ? []
      : argued(
          { zh: '哪些意见没有采纳、为什么', en: 'which points are not followed, and why' },
          legalityNotFollowedReason,
        ),
  holds: (facts) => {
    const { legalityFullyFollowed, legalityNotFollowedReason, legalityResponseOn } = facts;
    if (legalityFullyFollowed) return true;
    const late = tooLate(factWords.legalityNotFollowedReason, legalityResponseOn, facts, beforeMeeting);
    if (late) return { tooLate: late };
    return legalityNotFollowedReason === undefined
      ? { missing: ['legalityNotFollowedReason'] }
      : legalityNotFollowedReason !== null;
  },
  met: () => ({ zh: '完全采纳或已说明理由。', en: 'Followed, or explained.' }),
  unmet: () => ({ zh: '未完全采纳且未说明理由。', en: 'Not fully followed, without a reason.' }),
});
