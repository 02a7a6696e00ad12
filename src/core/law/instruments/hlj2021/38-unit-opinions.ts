import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { paraphrased } from '../../provision';

/** Written opinions of the units concerned are in the pack. Whether there are such units is told, not supposed. */
export const unitOpinionsInPack = checkRule({
  id: 'HLJ/38/unit-opinions',
  ref: 'R118',
  stage: 'discussion',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '38', '提请讨论应当附有关单位书面意见', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'decision',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '附有关单位书面意见', en: 'Written opinions of the units are in the pack' },
  reads: ['discussionPack'],
  takenOn: ({ discussionSubmittedOn }) => discussionSubmittedOn,
  holds: ({ discussionPack, unitsTouched }) =>
    discussionPack.includes('unit-opinions') ||
    (unitsTouched === undefined ? { missing: ['unitsTouched'] } : unitsTouched.length === 0),
  met: () => ({
    zh: '有关单位书面意见在案，或不涉及其他单位。',
    en: 'The opinions are in the pack, or no unit is concerned.',
  }),
  unmet: () => ({ zh: '缺有关单位书面意见。', en: 'The opinions of the units are missing.' }),
});
