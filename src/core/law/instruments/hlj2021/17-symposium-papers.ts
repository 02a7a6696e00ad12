import { addDays, civilDate, counted, daysBetween } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { paraphrased } from '../../provision';

/** Symposium papers five days before; each symposium by the law of its day, the shortest notice counts. */
export const symposiumPapersInTime = checkRule({
  id: 'HLJ/17/symposium-papers',
  ref: 'R041',
  stage: 'participation',
  layer: 'H',
  parameter: 'symposiumMaterialDays',
  legalBasis: [paraphrased('HLJ', '17', '座谈会5日前送达草案及说明', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '座谈会材料按期提前送达', en: 'Symposium papers in time' },
  reads: ['symposiums'],
  takenOn: ({ symposiums }) =>
    symposiums
      ?.map(({ heldOn }) => heldOn)
      .sort()
      .at(-1),
  applies: ({ participationMethods, symposiums }) =>
    symposiums?.length || participationMethods?.includes('symposium')
      ? 'applies'
      : participationMethods === undefined
        ? { missing: ['participationMethods'] }
        : { because: { zh: '未采用座谈会。', en: 'No symposium was chosen.' } },
  holds: ({ symposiums }, { params }) => {
    const notice = symposiums.flatMap(({ heldOn, materialsOn }) => {
      const need = inForceOn(params.symposiumMaterialDays, heldOn)?.value;
      return need === undefined
        ? []
        : [{ days: daysBetween(materialsOn, heldOn), need, dueBy: addDays(heldOn, -need) }];
    });
    const [shortest] = notice.sort((a, b) => a.days - a.need - (b.days - b.need));
    if (!shortest) return { because: { zh: '没有举行过座谈会。', en: 'No symposium was held.' } };
    const { days, need, dueBy } = shortest;
    return {
      holds: days >= need,
      values: { days, need },
      counted: { value: days, unit: 'days', needed: need, bound: 'at-least' },
      dueBy,
    };
  },
  met: ({ days, need }) => ({
    zh: `座谈材料提前 ${days} 日送达，不少于 ${need} 日。`,
    en: `The papers came ${counted(days, 'day')} before, at least ${need} needed.`,
  }),
  unmet: ({ days, need }) => ({
    zh: `座谈材料仅提前 ${days} 日送达，应提前 ${need} 日。`,
    en: `The papers came only ${counted(days, 'day')} before, ${need} needed.`,
  }),
});
