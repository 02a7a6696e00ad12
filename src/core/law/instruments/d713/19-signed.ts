import { civilDate } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { eligibleExperts, expertsTakenOn } from '../../eligible-experts';
import { quoted } from '../../provision';

/** Every written opinion is signed and sealed; experts who withdrew owe none. */
export const expertOpinionsSigned = checkRule({
  id: 'D713/19.2/signed',
  ref: 'R075',
  stage: 'experts',
  layer: 'N',
  legalBasis: [quoted('D713', '19.2', '提供书面论证意见的，应当署名、盖章', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '书面意见署名盖章', en: 'Every written opinion is signed and sealed' },
  reads: ['expertPanel', 'expertOpinions'],
  applies: ifExperts,
  takenOn: expertsTakenOn,
  atOnce: ({ expertOpinions = [] }) =>
    expertOpinions.some(({ sealed, signedOn }) => !sealed || signedOn === null) ? false : undefined,
  holds: ({ expertPanel, expertOpinions }) =>
    eligibleExperts(expertPanel).every(({ name }) => expertOpinions.some((opinion) => opinion.name === name)) || {
      missing: ['expertOpinions'],
    },
  met: () => ({ zh: '专家意见均已署名盖章。', en: 'Every opinion is signed and sealed.' }),
  unmet: () => ({ zh: '有意见未署名或者未盖章。', en: 'An opinion is not signed or not sealed.' }),
});
