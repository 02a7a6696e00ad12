import { isInForce } from '@/core/law';
import { unlessEnded } from '../ended-undecided';
import type { Stage } from '../stage';

/** Begins only when the execution is suspended or the decision changed; its acts repeat and have no day of their own. */
export const adjustment: Stage<never> = {
  id: 'adjustment',
  dutyHolder: 'authority',
  belongs: (facts) =>
    facts.executionSuspension || facts.decisionChanges || !(isInForce(facts) || facts.endedOn)
      ? { kind: 'yes' }
      : unlessEnded(facts, {
          kind: 'no',
          because: { zh: '没有调整或中止。', en: 'Nothing was adjusted or suspended.' },
        }),
  closedBy: { zh: '作出调整，或者恢复执行', en: 'the decision is adjusted, or the execution resumed' },
  isClosed: ({ decisionChanges = [], executionSuspension }) =>
    executionSuspension
      ? executionSuspension.resumedOn !== null || decisionChanges.length > 0
      : decisionChanges.length > 0,
  steps: {},
};
