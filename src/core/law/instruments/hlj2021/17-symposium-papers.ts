import { civilDate, daysBetween } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { gist } from '../../provision';

/** Symposium papers five days before: the words of the text as they stand. */
export const symposiumPapersOfHlj202117 = checkRule({
  id: 'HLJ/17/symposium-papers',
  ref: 'R041',
  stage: 'participation',
  layer: 'H',
  parameter: 'symposiumMaterialDays',
  rests: [gist('HLJ', '17', '座谈会5日前送达草案及说明')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '座谈会材料提前五日送达', en: 'Symposium papers five days before' },
  reads: ['symposiums'],
  applies: ({ participationMethods }) =>
    participationMethods === undefined
      ? { missing: ['participationMethods'] }
      : participationMethods.includes('symposium')
        ? 'applies'
        : { because: { zh: '未采用座谈会。', en: 'No symposium was chosen.' } },
  holds: ({ symposiums }, { params }) =>
    symposiums.every(
      ({ heldOn, materialsOn }) =>
        daysBetween(materialsOn, heldOn) >= (inForceOn(params.symposiumMaterialDays, heldOn)?.value ?? 0),
    ),
  met: () => ({ zh: '座谈材料按时送达。', en: 'The papers were in time.' }),
  unmet: () => ({ zh: '座谈材料送达不足五日。', en: 'The papers were sent under five days before.' }),
});
