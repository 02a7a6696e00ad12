import { civilDate, daysBetween } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { gist, quoted } from '../../provision';

/** The list of participants is published before: the words of the text as they stand. */
export const listOfD71316p3 = checkRule({
  id: 'D713/16.3/list',
  ref: 'R054',
  stage: 'hearing',
  layer: 'N',
  parameter: 'hearingListDays',
  rests: [quoted('D713', '16.3', '听证参加人名单应当提前向社会公布'), gist('HLJ', '19', '听证会7日前公布参加人名单')],
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '提前公布参加人名单', en: 'The list of participants is published before' },
  reads: ['hearingListOn', 'hearingOn'],
  applies: ifHearing,
  holds: ({ hearingListOn, hearingOn, hearingHeldOn }, { params }) => {
    const need = inForceOn(params.hearingListDays, hearingListOn)?.value ?? 0;
    const days = daysBetween(hearingListOn, hearingHeldOn ?? hearingOn);
    return { holds: days >= need, values: { days, need } };
  },
  met: (v) => ({
    zh: `名单提前 ${v.days} 日公布，不少于 ${v.need} 日。`,
    en: `The list was out ${v.days} days before, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `名单仅提前 ${v.days} 日公布，应提前 ${v.need} 日。`,
    en: `The list was out only ${v.days} days before, ${v.need} needed.`,
  }),
});
