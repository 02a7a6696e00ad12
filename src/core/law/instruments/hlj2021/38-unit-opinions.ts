import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { gist } from '../../provision';

/** Written opinions of the units are in the pack: the words of the text as they stand. */
export const unitOpinionsOfHlj202138 = checkRule({
  id: 'HLJ/38/unit-opinions',
  ref: 'R118',
  stage: 'discussion',
  layer: 'H',
  rests: [gist('HLJ', '38', '提请讨论应当附有关单位书面意见')],
  force: 'shall',
  effect: 'blocks',
  gate: 'decision',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '附有关单位书面意见', en: 'Written opinions of the units are in the pack' },
  reads: ['discussionPack'],
  holds: ({ discussionPack, unitsTouched = [] }) =>
    unitsTouched.length === 0 || discussionPack.includes('unit-opinions'),
  met: () => ({ zh: '有关单位书面意见在案。', en: 'The opinions are in the pack.' }),
  unmet: () => ({ zh: '缺有关单位书面意见。', en: 'The opinions of the units are missing.' }),
});
