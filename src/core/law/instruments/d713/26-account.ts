import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Every procedure not performed has its reason: the words of the text as they stand. */
export const accountOfD71326p1 = checkRule({
  id: 'D713/26.1/account',
  ref: 'R103',
  stage: 'legality',
  layer: 'N',
  rests: [quoted('D713', '26.1', '履行决策法定程序的说明')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '未履行的程序均说明理由', en: 'Every procedure not performed has its reason' },
  reads: ['procedureAccount'],
  holds: ({ procedureAccount }) =>
    procedureAccount.length > 0 && procedureAccount.every(({ performed, reason }) => performed || reason !== null),
  met: () => ({ zh: '程序履行情况均已说明。', en: 'Every procedure is accounted for.' }),
  unmet: () => ({ zh: '有未履行的程序没有说明理由。', en: 'A procedure not performed has no reason.' }),
});
