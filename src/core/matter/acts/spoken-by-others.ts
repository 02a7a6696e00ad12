import { type DecisionFacts, meetingPositions } from '@/core/law';
import { type ActRefusal, refuse } from '../refusal';

type Meeting = Pick<DecisionFacts, 'chiefName' | 'membersPresent' | 'membersWithdrawn' | 'statements'>;

/** A statement of someone who is not on the list of those present, or who withdrew: neither speaks for the meeting (D713 30.2). */
export function spokenByOthers({
  chiefName,
  membersPresent = [],
  membersWithdrawn = [],
  statements = [],
}: Meeting): ActRefusal | undefined {
  for (const [i, { name }] of statements.entries()) {
    if (name === null) continue;
    const field = `statements.${i}.name`;
    if (membersWithdrawn.includes(name))
      return refuse(
        'invalid',
        {
          zh: `“${name}”已回避，不参加讨论，不计其意见。`,
          en: `${name} withdrew from the item, and neither speaks nor counts.`,
        },
        { field },
      );
    if (name !== chiefName && !membersPresent.includes(name))
      return refuse(
        'invalid',
        {
          zh: `“${name}”不在出席的会议组成人员之列，其发言不是会议组成人员的意见。`,
          en: `${name} is not among the members present: it is not the opinion of a member.`,
        },
        { field },
      );
  }
  return undefined;
}

/** More opinions than members who sat there: unnamed ones count as one person each, the chief and who withdrew not at all. */
export function moreOpinionsThanMembers(meeting: Meeting): ActRefusal | undefined {
  const { chiefName, membersPresent = [], membersWithdrawn = [] } = meeting;
  const sat = new Set(membersPresent.filter((name) => name !== chiefName && !membersWithdrawn.includes(name))).size;
  const spoke = meetingPositions(meeting).members.length;
  return spoke > sat
    ? refuse(
        'invalid',
        {
          zh: `出席并参加讨论的会议组成人员 ${sat} 人（行政首长、回避的不计），却记录了 ${spoke} 人的意见。`,
          en: `${sat} members sat on the item (neither the chief nor who withdrew), and the opinions of ${spoke} are recorded.`,
        },
        { field: 'statements' },
      )
    : undefined;
}
