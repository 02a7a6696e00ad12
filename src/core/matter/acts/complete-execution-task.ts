import { type DecisionFacts, line } from '@/core/law';
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
  byTaskUnits: true,
  title: { zh: '办结一项执行任务', en: 'Complete a task' },
  roles: ['undertaking', 'office'],
  after: ['executionTasks'],
  tells: ['executionTasks'],
  fields: { taskId: line },
  check: ({ taskId }, { facts }, _law, actor) => {
    const known = facts.executionTasks?.find((entry) => taskIdOf(entry) === taskId);
    if (!known)
      return refuse(
        'invalid',
        { zh: `没有这项任务：${taskId}`, en: `There is no such task: ${taskId}` },
        { field: 'taskId' },
      );
    if (actor.role === 'undertaking' && known.unit !== actor.unit && !answersForAll(actor.unit, facts))
      return refuse(
        'not-yours',
        {
          zh: `该项任务由${known.unit ?? facts.executingUnit}办结。`,
          en: `This task is for ${known.unit ?? facts.executingUnit}.`,
        },
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

/** The undertaking units and the executing unit answer for every task; a unit that was given one, for its own. */
const answersForAll = (unit: string, { leadUnit, coUnits = [], executingUnit }: DecisionFacts): boolean =>
  unit === executingUnit || unit === leadUnit || coUnits.includes(unit);
