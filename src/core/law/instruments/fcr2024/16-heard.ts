import { civilDate } from '@/core/kernel';
import { ifCompetition } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Operators and associations were heard: the words of the text as they stand. */
export const heardOfFcr202416p1 = checkRule({
  id: 'FCR/16.1/heard',
  ref: 'R096',
  stage: 'competition',
  layer: 'N',
  rests: [quoted('FCR', '16.1', '应当听取有关经营者、行业协会商会等利害关系人关于公平竞争影响的意见')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2024-08-01') },
  title: { zh: '听取经营者、协会意见', en: 'Operators and associations were heard' },
  reads: ['operatorsHeard'],
  applies: ifCompetition,
  holds: ({ operatorsHeard }) => operatorsHeard.length >= 1,
  met: () => ({ zh: '已听取利害关系人意见。', en: 'They were heard.' }),
  unmet: () => ({ zh: '未听取经营者、协会意见。', en: 'They were not heard.' }),
});
