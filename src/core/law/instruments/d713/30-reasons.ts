import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { isOutOfBound } from '../../finding';
import { meetingPositions, opposingDecision } from '../../meeting-positions';
import { positionWords } from '../../position-words';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/**
 * A decision that differs from the opinion of most members has its reasons, given at the meeting.
 * Reading: most members are more than half of those present without the chief and without who withdrew, each counted once, by the
 * last word; who was not present does not count. Abstentions count on neither side; the silent count as consenting only where the place says so. Passing differs from a majority against; rejecting
 * or putting off differs from a majority for.
 */
export const againstMajorityExplained = checkRule({
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
  holds: (facts, { params, lawOf }) => {
    const { reasonAgainstMajority } = facts;
    const silenceCounts = inForceOn(params.silenceIsConsent, lawOf)?.value === true;
    const positions = meetingPositions(facts);
    const { of } = positions;
    const other = opposingDecision(positions, facts.decisionOutcome, silenceCounts);
    const values = { ...positions.counts, of, silenceCounts: Number(silenceCounts), differs: other > of / 2 ? 1 : 0 };
    const measure = { value: other, unit: 'people', needed: Math.floor(of / 2), bound: 'at-most' } as const;
    if (!values.differs || reasonAgainstMajority) return { holds: true, values, counted: measure };
    return reasonAgainstMajority === undefined
      ? { missing: ['reasonAgainstMajority'], counted: measure }
      : { holds: false, values, counted: measure };
  },
  met: (v) => {
    const { zh, en } = positionWords(v);
    return {
      zh: `${zh}。${v.differs ? '决定与多数人意见不一致，已在会上说明理由。' : '决定不与多数人意见相反。'}`,
      en: `${en}. ${v.differs ? 'Decided against the majority, with reasons given.' : 'Not decided against a majority.'}`,
    };
  },
  unmet: (v) => {
    const { zh, en } = positionWords(v);
    return {
      zh: `${zh}。决定与多数人意见不一致且未说明理由。`,
      en: `${en}. Decided against the majority without reasons.`,
    };
  },
});
