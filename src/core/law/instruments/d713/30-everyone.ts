import { civilDate, counted } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { paraphrased, quoted } from '../../provision';

/**
 * Each member’s opinion is recorded, by name. Who withdrew owes none; the silent count as consenting only where a text of the day
 * of the meeting says so.
 */
export const everyMemberRecorded = checkRule({
  id: 'D713/30.2/everyone',
  ref: 'R123',
  stage: 'discussion',
  layer: 'N',
  parameter: 'silenceIsConsent',
  legalBasis: [
    quoted('D713', '30.2', '会议组成人员应当充分发表意见', '2026-11-29'),
    paraphrased('HLJ', '39', '未发表意见的视为同意', '2026-11-20'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '逐人记录意见', en: 'Each member’s opinion is recorded' },
  reads: ['membersPresent', 'statements'],
  takenOn: ({ discussedOn }) => discussedOn,
  holds: ({ membersPresent, membersWithdrawn = [], statements }, { params, lawOf }) => {
    const silenceCounts = inForceOn(params.silenceIsConsent, lawOf)?.value === true;
    const members = membersPresent.filter((member) => !membersWithdrawn.includes(member));
    const recorded = members.filter((member) =>
      statements.some(({ name, position }) => name === member && (position !== 'silent' || silenceCounts)),
    ).length;
    return {
      holds: recorded === members.length,
      values: { recorded, of: members.length },
      counted: { value: recorded, unit: 'people', needed: members.length, bound: 'at-least' },
    };
  },
  met: (v) => ({ zh: `${v.of} 名与会人员的意见均已记录。`, en: `${v.of} of ${counted(v.of, 'member')} recorded.` }),
  unmet: (v) => ({
    zh: `${v.of} 名与会人员中只记录了 ${v.recorded} 名的意见。`,
    en: `The opinions of ${v.recorded} of ${counted(v.of, 'member')} are recorded.`,
  }),
});
