import { civilDate } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const hearingInPublicWithThreeSteps = checkRule({
  id: 'D713/17.1/steps',
  ref: 'R059',
  stage: 'hearing',
  layer: 'N',
  legalBasis: [quoted('D713', '17.1', '听证会应当按照下列程序公开举行', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '公开举行并履行三个步骤', en: 'Held in public with the three steps' },
  reads: ['hearingHeldOn', 'hearingSteps', 'hearingPublic'],
  applies: ifHearing,
  takenOn: ({ hearingHeldOn }) => hearingHeldOn,
  holds: ({ hearingSteps, hearingPublic }) => ({
    holds: hearingPublic && new Set(hearingSteps).size === 3,
    counted: { value: new Set(hearingSteps).size, unit: 'items', needed: 3, bound: 'at-least' },
  }),
  met: () => ({ zh: '公开举行，步骤完整。', en: 'Held in public, all steps taken.' }),
  unmet: () => ({ zh: '未公开举行或步骤不全。', en: 'Not in public, or steps are missing.' }),
});
