import { civilDate, counted } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { isOutOfBound } from '../../finding';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/**
 * A decision that differs from the opinion of most members has its reasons, given at the meeting.
 * Reading: most members are more than half of those present without the chief and without who withdrew, each counted once, by the
 * last word; who was not present does not count. Abstentions count on neither side; the silent count as consenting only where the place says so. Passing differs from a majority against; rejecting
 * or putting off differs from a majority for.
 */
export const reasonsOfD71330p2 = checkRule({
  id: 'D713/30.2/reasons',
  ref: 'R125',
  stage: 'discussion',
  layer: 'N',
  parameter: 'silenceIsConsent',
  legalBasis: [
    quoted('D713', '30.2', '行政首长拟作出的决定与会议组成人员多数人的意见不一致的，应当在会上说明理由', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '与多数人意见不一致须说明理由', en: 'A decision against the majority has its reasons' },
  reads: ['chiefName', 'statements', 'decisionOutcome'],
  takenOn: ({ discussedOn }) => discussedOn,
  argues: ({ reasonAgainstMajority }, measure) =>
    isOutOfBound(measure)
      ? argued(
          { zh: '为什么不按多数人的意见决定', en: 'why it is decided against the majority' },
          reasonAgainstMajority,
        )
      : [],
  holds: (
    { chiefName, statements, decisionOutcome, reasonAgainstMajority, membersWithdrawn = [], membersPresent },
    { params, lawOf },
  ) => {
    const silenceCounts = inForceOn(params.silenceIsConsent, lawOf)?.value === true;
    const present = membersPresent?.filter((name) => name !== chiefName && !membersWithdrawn.includes(name));
    const mayCount = (name: string) => (present ? present.includes(name) : !membersWithdrawn.includes(name));
    const members = statements.filter(
      ({ name }, i) =>
        name === null ||
        (name !== chiefName && mayCount(name) && !statements.slice(i + 1).some((later) => later.name === name)),
    );
    const against = members.filter(({ position }) => position === 'disagree').length;
    const consenting = members.filter(
      ({ position }) => position === 'agree' || (position === 'silent' && silenceCounts),
    ).length;
    const passed = decisionOutcome === 'passed' || decisionOutcome === 'passed-with-changes';
    const other = passed ? against : decisionOutcome === 'other' ? 0 : consenting;
    const of = present?.length ?? members.length;
    const values = { consenting, against, of, differs: other > of / 2 ? 1 : 0 };
    const counted = { value: other, unit: 'people', needed: Math.floor(of / 2), bound: 'at-most' } as const;
    if (!values.differs || reasonAgainstMajority) return { holds: true, values, counted };
    return reasonAgainstMajority === undefined
      ? { missing: ['reasonAgainstMajority'], counted }
      : { holds: false, values, counted };
  },
  met: (v) => ({
    zh: `${v.of} 人中同意 ${v.consenting} 人、反对 ${v.against} 人：${v.differs ? '与多数人意见不一致，已在会上说明理由。' : '不与多数人意见相反。'}`,
    en: `Of ${counted(v.of, 'member')} ${v.consenting} were for and ${v.against} against: ${v.differs ? 'against the majority, with reasons given.' : 'not against a majority.'}`,
  }),
  unmet: (v) => ({
    zh: `${v.of} 人中同意 ${v.consenting} 人、反对 ${v.against} 人：决定与多数人意见不一致且未说明理由。`,
    en: `Of ${counted(v.of, 'member')} ${v.consenting} were for and ${v.against} against: decided against the majority without reasons.`,
  }),
});
