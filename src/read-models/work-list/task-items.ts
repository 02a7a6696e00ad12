import type { CivilDate } from '@/core/kernel';
import { stoppedOn } from '@/core/law';
import { type Actor, actOfType, can } from '@/core/matter';
import type { WorkItem } from '@/ports/matter-api';
import type { MatterAtHand } from './matter-at-hand';
import { isOwnMatter } from './own-matter';
import { workItemOf } from './work-item-of';

/** Tasks of the execution that are open, by their own days: to the unit that executes; past their day, to supervision. */
export function taskItems(actor: Actor, matter: MatterAtHand): readonly WorkItem[] {
  const { facts } = matter.dossier;
  const { executionTasks = [], executingUnit, executionClosedOn, executionSuspension } = facts;
  if (executionClosedOn || stoppedOn(facts) || (executionSuspension && executionSuspension.resumedOn === null))
    return [];
  const act = actOfType('completeExecutionTask');
  const open = executionTasks.filter(({ doneOn }) => doneOn === null);
  const isDoer =
    act && actor.role === 'undertaking' && isOwnMatter(actor, matter.dossier) && can(actor, act, matter.dossier).ok;
  const isLate = (dueOn: CivilDate | null) => dueOn !== null && dueOn < matter.law.asOf;
  return open.flatMap(({ id, task, unit, dueOn }) => {
    const told = {
      key: `task-${id ?? task}`,
      title: { zh: `执行任务：${task}`, en: `Task: ${task}` },
      reasons: [{ rule: null, title: { zh: '执行任务分解', en: 'The tasks of the execution' }, cites: null }],
      due: dueOn,
      dueBy: dueOn && ('task' as const),
    };
    if (isDoer) return [workItemOf(matter, { ...told, kind: 'do', act: act.type })];
    if (actor.role !== 'supervisor' || !isLate(dueOn)) return [];
    const from = unit ?? executingUnit ?? '';
    return [workItemOf(matter, { ...told, kind: 'waits', from: { zh: from, en: from } })];
  });
}
