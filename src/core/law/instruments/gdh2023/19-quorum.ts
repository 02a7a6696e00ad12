import { addDays, counted, daysBetween } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { optionalRule } from '../../optional-rule';
import { inForceOn } from '../../profiles/dated';

/**
 * Two thirds of the list must come; in Guangdong a hearing put off takes place within thirty days.
 * Two quotients of the same ratio round to the same number, so 6 of 9 is exactly two thirds.
 */
export const hearingQuorumReached = optionalRule({
  id: 'GDH/19/quorum',
  ref: 'R057',
  stage: 'hearing',
  parameter: 'hearingQuorum',
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: {
    zh: '到会人数达到三分之二，否则延期',
    en: 'Attendance reaches the quorum, otherwise the hearing is postponed',
  },
  reads: [],
  takenOn: ({ hearingNoticeOn }) => hearingNoticeOn,
  applies: ifHearing,
  holds: ({ hearingPostponed, hearingListed, hearingServed, hearingAttended }, { value: quorum, params }) => {
    if (hearingPostponed) {
      const delay = daysBetween(hearingPostponed.from, hearingPostponed.until);
      const most = inForceOn(params.hearingMaxDelayDays, hearingPostponed.from)?.value;
      if (most !== undefined && delay > most)
        return {
          holds: false,
          values: { delay, most },
          counted: { value: delay, unit: 'days', needed: most, bound: 'at-most' },
          dueBy: addDays(hearingPostponed.from, most),
        };
    }
    const listed = hearingListed ?? hearingServed?.length;
    if (listed === undefined) return { missing: ['hearingListed'] };
    if (hearingAttended === undefined) return { missing: ['hearingAttended'] };
    const share = listed > 0 ? Math.min(hearingAttended, listed) / listed : 0;
    return {
      holds: listed > 0 && share >= quorum,
      values: { listed, attended: hearingAttended },
      counted: { value: share, unit: 'share', needed: quorum, bound: 'at-least' },
    };
  },
  met: ({ attended, listed }) => ({
    zh: `名单 ${listed} 人，到会 ${attended} 人，达到法定比例。`,
    en: `${attended} of ${listed} came: the quorum is reached.`,
  }),
  unmet: ({ attended, listed, delay, most }) =>
    delay === undefined
      ? {
          zh: `名单 ${listed} 人，到会 ${attended} 人，未达到法定比例，应当延期。`,
          en: `${attended} of ${listed} came: no quorum, the hearing is to be postponed.`,
        }
      : { zh: `延期 ${delay} 日，超过 ${most} 日。`, en: `Postponed by ${counted(delay, 'day')}, over ${most}.` },
});
