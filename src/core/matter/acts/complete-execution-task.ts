import { line } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';
import { taskIdOf } from './task-id';

/** A task of the execution is done (D713 34.1). */
export const completeExecutionTask = defineAct({
  type: 'completeExecutionTask',
  event: 'ExecutionTaskCompleted',
  kind: 'records',
  stage: 'execution',
  carriesOut: true,
  inAnyOrder: true,
  title: { zh: '办结一项执行任务', en: 'Complete a task' },
  roles: ['undertaking', 'office'],
  after: ['executionTasks'],
  tells: ['executionTasks'],
  fields: { taskId: line },
  check: ({ taskId }, { facts }) => {
    const known = facts.executionTasks?.find((entry) => taskIdOf(entry) === taskId);
    if (!known)
      return refuse(
        'invalid',
        { zh: `没有这项任务：${taskId}`, en: `There is no such task: ${taskId}` },
        { field: 'taskId' },
      );
    return known.doneOn === null
      ? undefined
      : refuse(
          'already-done',
          { zh: `${known.task}已办结。`, en: `${known.task} is done already.` },
          { field: 'taskId' },
        );
  },
  tell: ({ on, taskId }, { facts }) => ({
    executionTasks: facts.executionTasks?.map((entry) =>
      taskIdOf(entry) === taskId ? { ...entry, doneOn: on } : entry,
    ),
  }),
});
