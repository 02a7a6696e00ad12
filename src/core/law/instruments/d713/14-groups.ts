import { civilDate } from '@/core/kernel';
import { ifPublic } from '../../applicability';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { passedOn } from '../../doors';
import { factWords } from '../../facts/decision-facts';
import { beforeReview, tooLate } from '../../order-of-days';
import { quoted } from '../../provision';

/** Each group specially affected was consulted, before the draft is sent for review. */
export const affectedGroupsConsulted = checkRule({
  id: 'D713/14.3/groups',
  ref: 'R039',
  stage: 'participation',
  layer: 'N',
  legalBasis: [quoted('D713', '14.3', '应当与相关人民团体、社会组织以及群众代表进行沟通协商', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '与特定群体沟通协商', en: 'Groups specially affected were consulted' },
  reads: ['specificGroups'],
  applies: ifPublic,
  argues: ({ groupsHeard = [] }) =>
    argued(
      { zh: '沟通协商的内容和对方的意见', en: 'what was discussed and what they said' },
      ...groupsHeard.map(({ summary }) => summary),
    ),
  holds(facts) {
    const { specificGroups, groupsHeard } = facts;
    if (specificGroups.length === 0) return true;
    if (groupsHeard === undefined) return { missing: ['groupsHeard'] };
    const heard = specificGroups.filter((group) => groupsHeard.some((talk) => talk.group === group));
    const counted = { value: heard.length, unit: 'items', needed: specificGroups.length, bound: 'at-least' } as const;
    if (heard.length < specificGroups.length)
      return passedOn('legality', facts) ? { holds: false, counted } : { missing: ['groupsHeard'], counted };
    const late = specificGroups
      .map(
        (group) =>
          groupsHeard
            .filter((talk) => talk.group === group)
            .map(({ on }) => on)
            .sort()[0],
      )
      .map((on) => tooLate(factWords.groupsHeard, on, facts, beforeReview))
      .find((found) => found !== undefined);
    return late ? { tooLate: late } : { holds: true, counted };
  },
  met: () => ({ zh: '没有特定群体或均已沟通。', en: 'No such group, or all were consulted.' }),
  unmet: () => ({ zh: '有特定群体尚未沟通。', en: 'A group was not consulted.' }),
});
