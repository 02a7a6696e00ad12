import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { paraphrased } from '../../provision';

/** Where a decision is stopped, suspended or adjusted, measures against loss are recorded. */
export const lossMeasuresRecorded = checkRule({
  id: 'HLJ/50/losses',
  ref: 'R156',
  stage: 'adjustment',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '50', '停止、中止执行或者调整决策的，采取措施减少损失', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'executing-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '采取措施减少损失', en: 'Measures against loss are recorded' },
  reads: ['lossReductions'],
  takenOn: ({ executionSuspension, decisionChanges }) => executionSuspension?.on ?? decisionChanges?.[0]?.on,
  applies: ({ executionSuspension, decisionChanges }) =>
    executionSuspension || decisionChanges?.length
      ? 'applies'
      : { because: { zh: '没有记录停止、中止或调整。', en: 'No stop, suspension or adjustment is on record.' } },
  holds: ({ lossReductions }) => ({ holds: lossReductions.length > 0, values: { measures: lossReductions.length } }),
  met: (v) => ({ zh: `已记录 ${v.measures} 项减损措施。`, en: `${v.measures} measures are recorded.` }),
  unmet: () => ({ zh: '没有减少损失的措施。', en: 'No measure against loss.' }),
});
