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
  tell: ({ executionTasks, trialEndsOn }, { version }) => ({
    executionTasks: executionTasks.map((task, index) => ({ ...task, id: task.id ?? `${version + 1}-${index + 1}` })),
    trialEndsOn,
  }),
});
