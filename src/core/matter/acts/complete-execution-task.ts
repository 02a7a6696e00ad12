import { line } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** A task of the execution is done (D713 34.1). */
export const completeExecutionTask = defineAct({
  type: 'completeExecutionTask',
  event: 'ExecutionTaskCompleted',
  stage: 'execution',
  title: { zh: '办结一项执行任务', en: 'Complete a task' },
  roles: ['undertaking', 'office'],
  after: ['executionTasks'],
  fields: { task: line },
  check: ({ task }, { facts }) => {
    const known = facts.executionTasks?.find((entry) => entry.task === task);
    if (!known)
      return refuse(
        'invalid',
        { zh: `没有这项任务：${task}`, en: `There is no such task: ${task}` },
        { field: 'task' },
      );
    return known.doneOn === null
      ? undefined
      : refuse('already-done', { zh: `${task}已办结。`, en: `${task} is done already.` }, { field: 'task' });
  },
  tell: ({ on, task }, { facts }) => ({
    executionTasks: facts.executionTasks?.map((entry) => (entry.task === task ? { ...entry, doneOn: on } : entry)),
  }),
});
