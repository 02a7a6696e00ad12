import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { paraphrased } from '../../provision';

/** A claim of tolerance shows all four conditions. Whether liability is reduced is for a person to decide. */
export const toleranceConditionsShown = checkRule({
  id: 'HLJ/55/tolerance',
  ref: 'R159',
  stage: 'responsibility',
  layer: 'H',
  legalBasis: [
    paraphrased('HLJ', '55', '探索性改革按程序决策、勤勉尽责、未谋取私利的，减轻或者免除责任', '2026-11-20'),
  ],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '容错申请具备四项条件', en: 'A tolerance claim shows its four conditions' },
  reads: ['toleranceClaim'],
  step: 'toleranceClaim',
  applies: ({ toleranceClaim }) =>
    toleranceClaim ? 'applies' : { because: { zh: '没有提出容错申请。', en: 'No tolerance is claimed.' } },
  holds: ({ toleranceClaim: { exploratory, byProcedure, diligent, noPrivateGain } }) => {
    const shown = [exploratory, byProcedure, diligent, noPrivateGain].filter(Boolean).length;
    return { holds: shown === 4, values: { shown } };
  },
  met: () => ({ zh: '四项条件齐备。', en: 'All four conditions are shown.' }),
  unmet: (v) => ({ zh: `四项条件只具备 ${v.shown} 项。`, en: `Only ${v.shown} of four conditions are shown.` }),
});
