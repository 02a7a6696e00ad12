import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import type { DecisionFacts } from '../../facts/decision-facts';
import { meetingDay } from '../../meeting-day';
import { paraphrased, quoted } from '../../provision';

/**
 * An executive or plenary meeting discusses it, and the decision is taken at that meeting, not before it.
 * Reading: a decision dated before the day set for the meeting was not taken at it; a later day is that of a meeting put off.
 * The decree sets no quorum; where no member but the chief took part there was no collective to discuss it.
 */
export const discussedAtMeeting = checkRule({
  id: 'D713/30.1/meeting',
  ref: 'R121',
  stage: 'discussion',
  layer: 'N',
  legalBasis: [
    quoted('D713', '30.1', '决策草案应当经决策机关常务会议或者全体会议讨论', '2026-11-29'),
    paraphrased('HLJ', '38', '不得以传阅、会签、个别征求意见代替集体讨论', '2026-11-20'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'decision',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '经常务会议或全体会议讨论', en: 'An executive or plenary meeting discusses it' },
  reads: [],
  takenOn: meetingDay,
  holds: (facts) => {
    const { meetingKind, meetingOn, discussedOn, decisionOutcome, changeClass } = facts;
    if (meetingKind === 'circulation') return { holds: false, values: { why: 'circulation' } };
    const another =
      Boolean(facts.rediscussedOn && discussedOn && discussedOn <= facts.rediscussedOn) ||
      decisionOutcome === 'deferred' ||
      changeClass === 'substance';
    if (discussedOn && meetingOn && discussedOn < meetingOn && !another)
      return { holds: false, values: { why: 'early', discussedOn, meetingOn } };
    if (discussedOn && isAlone(facts)) return { holds: false, values: { why: 'alone' } };
    return meetingKind === undefined ? { missing: ['meetingKind'] } : true;
  },
  met: () => ({ zh: '由常务会议或全体会议讨论。', en: 'By an executive or plenary meeting.' }),
  unmet: (v) => {
    if (v.why === 'alone')
      return {
        zh: '除行政首长外没有会议组成人员参加讨论，不是集体讨论。',
        en: 'No member but the chief took part: it was not discussed collectively.',
      };
    return v.why === 'early'
      ? {
          zh: `决定于 ${v.discussedOn} 作出，早于会议日期 ${v.meetingOn}：不是在会上讨论决定的。`,
          en: `Decided on ${v.discussedOn}, before the day of the meeting, ${v.meetingOn}: not at the meeting.`,
        }
      : {
          zh: '不得以传阅、会签代替会议讨论。',
          en: 'Circulation or countersigning cannot replace the meeting.',
        };
  },
});

/** Nobody is on record as present but the chief and those who withdrew. */
const isAlone = ({ membersPresent, membersWithdrawn = [], chiefName }: DecisionFacts): boolean =>
  membersPresent?.every((name) => name === chiefName || membersWithdrawn.includes(name)) ?? false;
