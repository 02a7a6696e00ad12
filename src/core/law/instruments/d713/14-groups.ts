import { civilDate } from '@/core/kernel';
import { ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Groups specially affected were consulted: the words of the text as they stand. */
export const groupsOfD71314p3 = checkRule({
  id: 'D713/14.3/groups',
  ref: 'R039',
  stage: 'participation',
  layer: 'N',
  rests: [quoted('D713', '14.3', '应当与相关人民团体、社会组织以及群众代表进行沟通协商')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '与特定群体沟通协商', en: 'Groups specially affected were consulted' },
  reads: ['specificGroups'],
  applies: ifPublic,
  holds: ({ specificGroups, groupsHeard = [] }) =>
    specificGroups.every((group) => groupsHeard.some((heard) => heard.group === group))
      ? true
      : { missing: ['groupsHeard'] },
  met: () => ({ zh: '没有特定群体或均已沟通。', en: 'No such group, or all were consulted.' }),
  unmet: () => ({ zh: '有特定群体尚未沟通。', en: 'A group was not consulted.' }),
});
