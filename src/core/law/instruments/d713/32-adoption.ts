import { civilDate } from '@/core/kernel';
import { both, ifFeature, ifPublic } from '../../applicability';
import { ifPassed } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** How public and expert opinion was adopted is explained with the publication. A day still to come is a promise. */
export const adoptionExplained = checkRule({
  id: 'D713/32.1/adoption',
  ref: 'R135',
  stage: 'publication',
  layer: 'N',
  legalBasis: [quoted('D713', '32.1', '应当说明公众意见、专家论证意见的采纳情况', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'archive',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '说明公众和专家意见采纳情况', en: 'Adoption of public and expert opinion is explained' },
  reads: ['publishedOn', 'adoptionNoteOn'],
  takenOn: ({ publishedOn }) => publishedOn,
  applies: both(
    ifPassed,
    ifPublic,
    ifFeature('widelyFollowed', '不属于普遍关心或专业性较强的决策。', 'Neither widely followed nor technical.'),
  ),
  holds: ({ adoptionNoteOn }, { asOf }) =>
    adoptionNoteOn !== null && (adoptionNoteOn <= asOf || { missing: ['adoptionNoteOn'], firstLawful: adoptionNoteOn }),
  met: () => ({ zh: '采纳情况已说明。', en: 'Explained.' }),
  unmet: () => ({ zh: '未说明采纳情况。', en: 'Not explained.' }),
});
