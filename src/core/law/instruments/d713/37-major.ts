import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** A major adjustment opens a new run of the procedure and is linked to it. */
export const majorChangeOpensRun = checkRule({
  id: 'D713/37.1/major',
  ref: 'R155',
  stage: 'adjustment',
  layer: 'N',
  legalBasis: [quoted('D713', '37.1', '需要作出重大调整的，应当依照本条例履行相关法定程序', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '重大调整重新履行程序', en: 'A major adjustment opens a new run' },
  reads: ['decisionChanges'],
  takenOn: ({ decisionChanges }) => decisionChanges?.findLast(({ kind }) => kind === 'major')?.on,
  applies: ({ decisionChanges, executionClosedOn }) =>
    decisionChanges?.some(({ kind }) => kind === 'major') ||
    (decisionChanges === undefined && executionClosedOn !== undefined)
      ? 'applies'
      : { because: { zh: '没有记录重大调整。', en: 'No major adjustment is on record.' } },
  holds: ({ decisionChanges }) => decisionChanges.every(({ kind, newRun }) => kind !== 'major' || newRun !== null),
  met: () => ({ zh: '重大调整已关联新的决策程序。', en: 'The major adjustment is linked to its new run.' }),
  unmet: () => ({ zh: '重大调整没有重新履行决策程序。', en: 'The major adjustment has no new run.' }),
});
