import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { OpenNotice } from '@/ports/open-api';

/**
 * How far a published decision is carried out: who does what by when, what is done, the share last reported. Words of the reports are
 * written for the authority and stay there. null: nothing is told, or nothing was begun.
 */
export function toldExecution(facts: DecisionFacts, today: CivilDate): OpenNotice['execution'] {
  const { publishedOn, executingUnit = null, executionDueOn = null, executionTasks = [] } = facts;
  if (!publishedOn || publishedOn > today) return null;
  const reports = (facts.executionReports ?? []).filter(({ on }) => on <= today);
  const latest = reports.reduce<(typeof reports)[number] | null>(
    (newest, one) => (newest && newest.on > one.on ? newest : one),
    null,
  );
  const closedOn = facts.executionClosedOn && facts.executionClosedOn <= today ? facts.executionClosedOn : null;
  if (executionTasks.length === 0 && !latest && !closedOn && executingUnit === null) return null;
  return {
    unit: executingUnit,
    dueOn: executionDueOn,
    tasks: executionTasks.map(({ task, unit, dueOn, doneOn }) => ({
      task,
      unit,
      dueOn,
      doneOn: doneOn !== null && doneOn <= today ? doneOn : null,
    })),
    progress: latest && { on: latest.on, percent: latest.progress },
    closedOn,
  };
}
