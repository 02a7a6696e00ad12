import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Nothing is changed or stopped outside procedure. Reading: a change or stop was put to the collective discussion no later than its own day, or runs the procedure anew. */
export const procedureOfD71337p1 = checkRule({
  id: 'D713/37.1/procedure',
  ref: 'R152',
  stage: 'adjustment',
  layer: 'N',
  rests: [quoted('D713', '37.1', '依法作出的重大行政决策，未经法定程序不得随意变更或者停止执行')],
  force: 'shall',
  effect: 'blocks',
  gate: 'close-execution',
  owedBy: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '变更或停止执行经过法定程序', en: 'A change or stop went through procedure' },
  reads: ['decisionChanges'],
  applies: ({ decisionChanges }) =>
    decisionChanges === undefined
      ? { because: { zh: '没有调整或停止。', en: 'Neither changed nor stopped.' } }
      : 'applies',
  holds: ({ decisionChanges }) =>
    decisionChanges.every(
      ({ on, discussedOn, newRun }) => newRun !== null || (discussedOn !== null && discussedOn <= on),
    ),
  met: () => ({ zh: '变更或停止均经过法定程序。', en: 'Each change or stop went through procedure.' }),
  unmet: () => ({
    zh: '有未经集体讨论也未重新履行程序的变更或停止。',
    en: 'A change or stop was neither discussed nor run anew.',
  }),
});
