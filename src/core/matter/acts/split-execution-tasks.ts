import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

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
  check: ({ executionTasks }, { facts }) => {
    const twice = executionTasks.findIndex(
      ({ id }, index) => id !== undefined && executionTasks.findIndex((task) => task.id === id) < index,
    );
    if (twice >= 0)
      return refuse(
        'invalid',
        {
          zh: `任务“${executionTasks[twice]?.task}”的编号与前面的任务相同，办结时无法区分。`,
          en: `The task “${executionTasks[twice]?.task}” has the id of one before it; completed, they could not be told apart.`,
        },
        { field: `executionTasks.${twice}.id` },
      );
    const dropped = facts.executionTasks?.find(
      (known) =>
        known.doneOn !== null && !executionTasks.some((task) => task.id === known.id && task.doneOn === known.doneOn),
    );
    return dropped?.id === undefined
      ? undefined
      : refuse(
          'invalid',
          {
            zh: `任务“${dropped.task}”已办结，重新分解时应当原样保留；办结记录有误的，请更正或者撤回该条记录。`,
            en: `The task “${dropped.task}” is done and stays in the new split as it is; if that was entered wrongly, correct or withdraw the entry.`,
          },
          { field: 'executionTasks' },
        );
  },
  // Split anew, a task that was there keeps the day it was assigned.
  tell: ({ on, executionTasks, trialEndsOn }, { version, facts }) => ({
    executionTasks: executionTasks.map((task, index) => {
      const before = facts.executionTasks?.find(({ id }) => id !== undefined && id === task.id);
      return { ...task, id: task.id ?? `${version + 1}-${index + 1}`, assignedOn: before?.assignedOn ?? on };
    }),
    trialEndsOn,
  }),
});
