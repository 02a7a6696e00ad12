import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Splits the execution into tasks, each with unit, duty and day, and says when a trial period ends (HLJ 44, 47). */
export const splitExecutionTasks = defineAct({
  type: 'splitExecutionTasks',
  event: 'ExecutionTasksSplit',
  kind: 'records',
  stage: 'execution',
  carriesOut: true,
  title: { zh: '分解执行任务', en: 'Split the tasks of execution' },
  roles: ['office', 'undertaking'],
  after: ['discussedOn', 'executingUnit'],
  tells: ['executionTasks', 'trialEndsOn'],
  fields: { executionTasks: f.executionTasks.unwrap(), trialEndsOn: f.trialEndsOn.unwrap() },
  // Split anew, a task that was there keeps the day it was assigned.
  tell: ({ on, executionTasks, trialEndsOn }, { version, facts }) => ({
    executionTasks: executionTasks.map((task, index) => {
      const before = facts.executionTasks?.find(({ id }) => id !== undefined && id === task.id);
      return { ...task, id: task.id ?? `${version + 1}-${index + 1}`, assignedOn: before?.assignedOn ?? on };
    }),
    trialEndsOn,
  }),
});
