import { prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Ends the suspension of the execution. */
export const resumeExecution = defineAct({
  type: 'resumeExecution',
  event: 'ExecutionResumed',
  kind: 'records',
  stage: 'adjustment',
  carriesOut: true,
  follows: 'suspendExecution',
  title: { zh: '恢复执行', en: 'Resume the execution' },
  roles: ['chief'],
  after: ['executionSuspension'],
  tells: ['executionSuspension'],
  reasons: ['reason'],
  fields: { reason: prose },
  check: ({ on }, { facts: { executionSuspension } }) => {
    if (executionSuspension?.resumedOn !== null)
      return refuse('already-done', { zh: '执行没有在中止。', en: 'The execution is not suspended.' });
    return on < executionSuspension.on
      ? refuse(
          'out-of-order',
          { zh: '恢复日早于中止日。', en: 'The execution cannot resume before it was suspended.' },
          { field: 'on' },
        )
      : undefined;
  },
  tell: ({ on }, { facts: { executionSuspension } }) =>
    executionSuspension ? { executionSuspension: { ...executionSuspension, resumedOn: on } } : {},
});
