import { decisionFactsSchema, lastReport, stoppedOn } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Closes the execution: nothing of it is open, the file is archived, and the record stands for those who answer for life (D713 34, 38). */
export const closeExecution = defineAct({
  type: 'closeExecution',
  event: 'ExecutionClosed',
  kind: 'performs',
  stage: 'execution',
  title: { zh: '办结执行', en: 'Close the execution' },
  roles: ['office'],
  gate: 'close-execution',
  once: 'executionClosedOn',
  day: 'executionClosedOn',
  after: ['discussedOn', 'executingUnit', 'executionReports', 'archivedOn'],
  // Stopped before anything was reported, or anybody named, there is nothing to wait for.
  spared: (facts) => (stoppedOn(facts) ? ['executingUnit', 'executionReports'] : []),
  tells: ['executionResult', 'decisionChanges', 'executionSuspension'],
  fields: { executionResult: f.executionResult.unwrap() },
  check: (_payload, { facts }) => {
    const open = facts.executionTasks?.filter(({ doneOn }) => doneOn === null).map(({ task }) => task) ?? [];
    const isStopped = stoppedOn(facts) !== undefined;
    if (open.length > 0 && !isStopped)
      return refuse('out-of-order', {
        zh: `还有未办结的任务：${open.join('、')}。`,
        en: `Tasks are still open: ${open.join(', ')}.`,
      });
    const done = lastReport(facts)?.progress;
    if (done !== undefined && done < 100 && !isStopped)
      return refuse('out-of-order', {
        zh: `最近一次报告的进度为 ${done}%：执行完成并报告后再办结；不再执行的，请先依法停止执行决策。`,
        en: `The last report says ${done}% is done: close it when it is done and reported; if it is given up, stop the decision first.`,
      });
    return facts.executionSuspension?.resumedOn === null && !isStopped
      ? refuse('out-of-order', { zh: '执行仍在中止。', en: 'The execution is still suspended.' })
      : undefined;
  },
  // Who closes the execution answers for it that what is not on record did not happen.
  tell: ({ executionResult }, { facts }) => ({
    executionResult,
    decisionChanges: facts.decisionChanges ?? [],
    executionSuspension: facts.executionSuspension ?? null,
  }),
});
