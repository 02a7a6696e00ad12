import { always } from '../belongs';
import { unlessEnded } from '../ended-undecided';
import type { Stage } from '../stage';
import { dated, usuallyAfter } from '../step';

export const execution: Stage<'execution-closed'> = {
  id: 'execution',
  dutyHolder: 'executing-unit',
  belongs: (facts) => unlessEnded(facts),
  closedBy: { zh: '执行办结', en: 'the execution is closed' },
  isClosed: ({ executionClosedOn }) => Boolean(executionClosedOn),
  steps: {
    'execution-closed': {
      title: { zh: '执行办结', en: 'Execution closed' },
      ...dated('executionClosedOn'),
      after: [...usuallyAfter('decision'), { step: 'publication', weight: 'practice', strict: true }],
      belongs: always,
      dutyHolder: 'executing-unit',
      acts: [
        'reportExecution',
        'nameExecutingUnit',
        'splitExecutionTasks',
        'completeExecutionTask',
        'reportExecutionProblem',
        'registerUnreportedProblem',
        'registerExecutionComment',
        'answerExecutionComment',
        'closeExecution',
      ],
    },
  },
};
