import type { CivilDate, Words } from '@/core/kernel';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { stoppedOn } from './in-force';

type Task = NonNullable<DecisionFacts['executionTasks']>[number];

const ofTask = (fact: FactName, zh: string, en: string) => ({ fact, words: { zh, en } as Words });

/** What the tasks of the execution tell, held against the report, the time limit of the whole and the day they were assigned. */
export function executionContradictions(facts: DecisionFacts) {
  const { executionTasks = [], executionDueOn, executionSuspension } = facts;
  const isReportedDone = !stoppedOn(facts) && lastReport(facts)?.progress === 100;
  return executionTasks.flatMap((task) => [
    ...(isReportedDone && task.doneOn === null ? [leftOpen(task)] : []),
    ...(task.dueOn && executionDueOn && task.dueOn > executionDueOn
      ? [dueAfterAll(task, task.dueOn, executionDueOn)]
      : []),
    ...(task.doneOn && task.assignedOn && task.doneOn < task.assignedOn
      ? [doneBefore(task, task.doneOn, task.assignedOn)]
      : []),
    ...(task.doneOn && executionSuspension && isWithin(task.doneOn, executionSuspension)
      ? [doneSuspended(task, task.doneOn, executionSuspension.on)]
      : []),
  ]);
}

const isWithin = (day: CivilDate, { on, resumedOn }: NonNullable<DecisionFacts['executionSuspension']>): boolean =>
  day > on && (resumedOn === null || day < resumedOn);

/** The report on the latest day; of several on that day the last entered. `until`: told of a day. */
export const lastReport = ({ executionReports = [] }: DecisionFacts, until?: CivilDate) =>
  executionReports
    .filter(({ on }) => until === undefined || on <= until)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .at(-1);

const leftOpen = ({ task }: Task) =>
  ofTask(
    'executionReports',
    `报告的执行进度为 100%，任务“${task}”还没有办结。`,
    `Progress of 100% is reported, and the task “${task}” is still open.`,
  );

const dueAfterAll = ({ task }: Task, due: CivilDate, limit: CivilDate) =>
  ofTask(
    'executionTasks',
    `任务“${task}”的时限（${due}）晚于决策的执行时限（${limit}）。`,
    `The task “${task}” is due on ${due}, after the time limit of the execution (${limit}).`,
  );

const doneBefore = ({ task }: Task, done: CivilDate, assigned: CivilDate) =>
  ofTask(
    'executionTasks',
    `任务“${task}”的完成日（${done}）早于分解任务之日（${assigned}）。`,
    `The task “${task}” was done on ${done}, before it was assigned (${assigned}).`,
  );

const doneSuspended = ({ task }: Task, done: CivilDate, suspended: CivilDate) =>
  ofTask(
    'executionTasks',
    `任务“${task}”在执行中止期间办结（${done}，${suspended}起中止）。`,
    `The task “${task}” was done on ${done}, while the execution was suspended (from ${suspended}).`,
  );
