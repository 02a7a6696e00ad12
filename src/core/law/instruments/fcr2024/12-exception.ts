import { civilDate } from '@/core/kernel';
import { ifCompetition } from '../../applicability';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/**
 * An exception names its ground, that no milder way exists, and a period or a condition on which it ends; a conclusion that
 * rests on an exception needs one that was claimed.
 */
export const competitionExceptionGrounded = checkRule({
  id: 'FCR/12.1/exception',
  ref: 'R097',
  stage: 'competition',
  layer: 'N',
  legalBasis: [
    quoted('FCR', '12.1', '没有对公平竞争影响更小的替代方案，并能够确定合理的实施期限或者终止条件', '2026-11-29'),
    quoted('FCR', '17.2', '应当在审查结论中详细说明', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2024-08-01') },
  title: { zh: '例外须说明理由和期限', en: 'An exception names ground, lack of a milder way, and period' },
  reads: ['competitionException'],
  takenOn: ({ competitionConcludedOn }) => competitionConcludedOn,
  applies: ifCompetition,
  argues: ({ competitionException: claimed }) =>
    argued(
      {
        zh: '适用例外的具体情形、为什么没有影响更小的方案、实施期限或者终止条件',
        en: 'the ground of the exception, why no milder way exists, and its period or end condition',
      },
      claimed?.ground,
      claimed?.noMilderWay,
      claimed?.period,
      claimed?.endCondition,
    ),
  holds: ({ competitionException: claimed, competitionConclusion }) => {
    if (claimed === null) return { holds: competitionConclusion !== 'exception', values: { told: 0 } };
    const told = [claimed.ground, claimed.noMilderWay, claimed.period ?? claimed.endCondition].filter(Boolean).length;
    return {
      holds: told === 3,
      values: { told },
      counted: { value: told, unit: 'items', needed: 3, bound: 'at-least' },
    };
  },
  met: () => ({ zh: '未适用例外或三项齐全。', en: 'No exception, or its three items are there.' }),
  unmet: (v) => ({
    zh: `适用例外应当说明情形、没有影响更小的替代方案、实施期限或者终止条件三项，只有 ${v.told} 项。`,
    en: `An exception states its ground, the lack of a milder way, and a period or end condition: ${v.told} of the three are there.`,
  }),
});
