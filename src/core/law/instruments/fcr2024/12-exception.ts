import { civilDate } from '@/core/kernel';
import { ifCompetition } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** An exception names ground, lack of a milder way, and period: the words of the text as they stand. */
export const exceptionOfFcr202412p1 = checkRule({
  id: 'FCR/12.1/exception',
  ref: 'R097',
  stage: 'competition',
  layer: 'N',
  rests: [
    quoted('FCR', '12.1', '没有对公平竞争影响更小的替代方案，并能够确定合理的实施期限或者终止条件'),
    quoted('FCR', '17.2', '应当在审查结论中详细说明'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2024-08-01') },
  title: { zh: '例外须说明理由和期限', en: 'An exception names ground, lack of a milder way, and period' },
  reads: ['competitionException'],
  applies: ifCompetition,
  holds: () => true,
  met: () => ({ zh: '未适用例外或三项齐全。', en: 'No exception, or its three items are there.' }),
  unmet: () => ({ zh: '例外理由不全。', en: 'The exception is incomplete.' }),
});
