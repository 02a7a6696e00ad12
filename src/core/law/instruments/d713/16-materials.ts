import { civilDate, daysBetween } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/** Papers served seven days before: the words of the text as they stand. */
export const materialsOfD71316p3 = checkRule({
  id: 'D713/16.3/materials',
  ref: 'R055',
  stage: 'hearing',
  layer: 'N',
  parameter: 'hearingMaterialDays',
  rests: [quoted('D713', '16.3', '听证会材料应当于召开听证会7日前送达听证参加人')],
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '材料七日前送达', en: 'Papers served seven days before' },
  reads: ['hearingServed', 'hearingOn'],
  applies: ifHearing,
  holds: ({ hearingServed, hearingOn, hearingHeldOn }, { params }) => {
    const on = hearingHeldOn ?? hearingOn;
    const need = inForceOn(params.hearingMaterialDays, on)?.value ?? 0;
    const days = Math.min(...hearingServed.map(({ servedOn }) => daysBetween(servedOn, on)));
    return {
      holds: hearingServed.length > 0 && days >= need,
      values: { days: hearingServed.length > 0 ? days : 0, need },
    };
  },
  met: (v) => ({
    zh: `最晚一份提前 ${v.days} 日送达，不少于 ${v.need} 日。`,
    en: `The last was served ${v.days} days before, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `最晚一份仅提前 ${v.days} 日送达，应提前 ${v.need} 日。`,
    en: `The last was served only ${v.days} days before, ${v.need} needed.`,
  }),
});
