import { addDays, type CivilDate, daysBetween } from '@/core/kernel';
import { type DecisionFacts, isInForce, stoppedOn } from '@/core/law';
import type { PlaceMatter } from '@/stage-view';

/** A task is due soon this many days before its limit. */
export const DUE_SOON_DAYS = 7;

export type TaskLight = 'done' | 'done-late' | 'overdue' | 'due' | 'normal' | 'no-limit' | 'stopped';
type ExecutionStanding = 'not-in-force' | 'no-unit' | 'no-tasks' | 'running' | 'suspended' | 'stopped' | 'closed';

interface Dated {
  readonly dueOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
}

/** How a task stands on a day; late tasks say how many days. */
export function taskLight(
  { dueOn, doneOn }: Dated,
  today: CivilDate,
  isStopped = false,
): { light: TaskLight; lateDays: number } {
  if (doneOn)
    return dueOn && doneOn > dueOn
      ? { light: 'done-late', lateDays: daysBetween(dueOn, doneOn) }
      : { light: 'done', lateDays: 0 };
  if (isStopped) return { light: 'stopped', lateDays: 0 };
  if (!dueOn) return { light: 'no-limit', lateDays: 0 };
  if (dueOn < today) return { light: 'overdue', lateDays: daysBetween(dueOn, today) };
  return { light: addDays(today, DUE_SOON_DAYS) >= dueOn ? 'due' : 'normal', lateDays: 0 };
}

/** The execution as it is read: unit, tasks with their lights, progress, problems, comments, suspension, evaluation, changes. */
export function executionView(facts: DecisionFacts, today: CivilDate) {
  const suspension = facts.executionSuspension;
  const isSuspended = suspension?.resumedOn === null;
  const isStopped = stoppedOn(facts) !== undefined;
  const tasks = (facts.executionTasks ?? []).map((task) => ({ ...task, ...taskLight(task, today, isStopped) }));
  const standing: ExecutionStanding = !isInForce(facts)
    ? 'not-in-force'
    : facts.executionClosedOn
      ? 'closed'
      : isStopped
        ? 'stopped'
        : isSuspended
          ? 'suspended'
          : facts.executingUnit === undefined
            ? 'no-unit'
            : facts.executionTasks === undefined
              ? 'no-tasks'
              : 'running';
  const reports = facts.executionReports ?? [];
  return {
    standing,
    isSuspended,
    tasks,
    done: tasks.filter(({ doneOn }) => doneOn !== null).length,
    overdue: tasks.filter(({ light }) => light === 'overdue').length,
    /** The last report said; null: none. */
    progress: reports.at(-1)?.progress ?? null,
    reports: [...reports].reverse(),
    problems: facts.executionProblems,
    comments: facts.executionComments,
    unanswered: (facts.executionComments ?? []).filter(({ answeredOn }) => answeredOn === null).length,
  };
}

export type ExecutionView = ReturnType<typeof executionView>;

export interface ExecutionPart {
  readonly matter: PlaceMatter;
  readonly view: ExecutionView;
}
