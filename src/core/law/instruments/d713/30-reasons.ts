import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** A decision against the majority has its reasons: Reading: abstaining or silent members do not make a majority against. */
export const reasonsOfD71330p2 = checkRule({
  id: 'D713/30.2/reasons',
  ref: 'R125',
  stage: 'discussion',
  layer: 'N',
  rests: [quoted('D713', '30.2', '行政首长拟作出的决定与会议组成人员多数人的意见不一致的，应当在会上说明理由')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  owedBy: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '与多数人意见不一致须说明理由', en: 'A decision against the majority has its reasons' },
  reads: ['chiefName', 'statements', 'decisionOutcome'],
  holds: ({ chiefName, statements, decisionOutcome, reasonAgainstMajority }) => {
    const members = statements.filter(({ name }) => name !== chiefName);
    const against = members.filter(({ position }) => position === 'disagree').length;
    const passed = decisionOutcome === 'passed' || decisionOutcome === 'passed-with-changes';
    const differs = passed
      ? against > members.length / 2
      : decisionOutcome === 'rejected' && members.length - against > members.length / 2;
    return (
      !differs ||
      (reasonAgainstMajority === undefined ? { missing: ['reasonAgainstMajority'] } : reasonAgainstMajority !== null)
    );
  },
  met: () => ({ zh: '与多数人意见一致，或已在会上说明理由。', en: 'With the majority, or reasons were given.' }),
  unmet: () => ({ zh: '决定与多数人意见不一致且未说明理由。', en: 'Against the majority without reasons.' }),
});
