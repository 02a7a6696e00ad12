import { civilDate, counted } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/**
 * Nothing is changed or stopped outside procedure.
 * Reading: a change or stop was put to the collective discussion no later than its own day, or runs the procedure anew.
 */
export const changeThroughProcedure = checkRule({
  id: 'D713/37.1/procedure',
  ref: 'R152',
  stage: 'adjustment',
  layer: 'N',
  legalBasis: [quoted('D713', '37.1', '依法作出的重大行政决策，未经法定程序不得随意变更或者停止执行', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '变更或停止执行经过法定程序', en: 'A change or stop went through procedure' },
  reads: ['decisionChanges'],
  takenOn: ({ decisionChanges }) => decisionChanges?.at(-1)?.on,
  applies: ({ decisionChanges, executionClosedOn }) =>
    decisionChanges?.length === 0 || (decisionChanges === undefined && executionClosedOn === undefined)
      ? { because: { zh: '没有记录调整或停止。', en: 'No change or stop is on record.' } }
      : 'applies',
  argues: ({ decisionChanges = [] }) =>
    argued(
      { zh: '为什么变更或者停止执行', en: 'why the decision is changed or stopped' },
      ...decisionChanges.map(({ because }) => because),
    ),
  holds: ({ decisionChanges }) => {
    const wrong = decisionChanges.filter(
      ({ on, discussedOn, newRun }) => newRun === null && (discussedOn === null || discussedOn > on),
    ).length;
    return { holds: wrong === 0, values: { wrong, of: decisionChanges.length } };
  },
  met: (v) => ({
    zh: `${v.of} 次变更或停止均经过法定程序。`,
    en: `${v.of} of ${counted(v.of, 'change or stop', 'changes or stops')} went through procedure.`,
  }),
  unmet: (v) => ({
    zh: `${v.of} 次变更或停止中有 ${v.wrong} 次未在当日或之前集体讨论，也未重新履行程序。`,
    en: `Of ${counted(v.of, 'change or stop', 'changes or stops')} ${v.wrong === 1 ? '1 was' : `${v.wrong} were`} neither discussed by their day nor run anew.`,
  }),
});
