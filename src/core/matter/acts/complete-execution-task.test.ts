import { expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const task = (id: string, unit: string, doneOn: string | null = null) => ({
  id,
  task: `任务${id}`,
  unit,
  duty: '牵头',
  dueOn: '2026-09-30',
  doneOn,
  assignedOn: '2026-07-15',
});
const executed = {
  proposedOn: '2026-01-05',
  leadUnit: '市发展改革委',
  coUnits: [],
  discussedOn: '2026-07-02',
  publishedOn: '2026-07-10',
  executingUnit: '市交通运输局',
  executionTasks: [task('t1', '市住建局'), task('t2', '市交通运输局'), task('t3', '市交通运输局', '2026-08-01')],
};
const complete = (taskId: string) => ({ type: 'completeExecutionTask', on: '2026-08-10', taskId });
const housing = actorOf('undertaking', '市住建局');

it('a unit that was given a task completes it, and no other', () => {
  const done = given([], executed).when(complete('t1'), housing);
  expect(done.after.facts.executionTasks?.[0]?.doneOn).toBe('2026-08-10');
  expect(given([], executed).when(complete('t2'), housing).then).toMatchObject({
    ok: false,
    error: { kind: 'not-yours', field: 'taskId' },
  });
});
it('the executing unit completes any, a unit without a task none', () => {
  expect(given([], executed).when(complete('t1'), actorOf('undertaking', '市交通运输局')).then.ok).toBe(true);
  expect(given([], executed).when(complete('t1'), actorOf('undertaking', '市水务局')).then).toMatchObject({
    ok: false,
    error: { kind: 'not-yours' },
  });
});
it('a task that is done stays when tasks are split anew', () => {
  const split = (executionTasks: readonly object[]) =>
    given([], executed).when(
      {
        type: 'splitExecutionTasks',
        on: '2026-08-10',
        executionTasks: executionTasks.map(({ assignedOn: _, ...rest }: { assignedOn?: string }) => rest),
        trialEndsOn: null,
      },
      actorOf('office', '市政府办公厅'),
    ).then;
  expect(split(executed.executionTasks.slice(0, 2))).toMatchObject({
    ok: false,
    error: { kind: 'invalid', field: 'executionTasks' },
  });
  expect(split(executed.executionTasks).ok).toBe(true);
});
it('two tasks of one id are refused: completed, they could not be told apart', () => {
  const twice = [task('t1', '市住建局'), { ...task('t1', '市交通运输局'), task: '又一项' }];
  expect(
    given([], { ...executed, executionTasks: undefined }).when(
      { type: 'splitExecutionTasks', on: '2026-08-10', executionTasks: twice, trialEndsOn: null },
      actorOf('office', '市政府办公厅'),
    ).then,
  ).toMatchObject({ ok: false, error: { kind: 'invalid', field: 'executionTasks.1.id' } });
});
it('a task done while the execution is suspended asks for a confirmation', () => {
  const executionSuspension = {
    on: '2026-08-05',
    by: '市长',
    situation: 'force-majeure',
    urgency: '汛情影响行车安全',
    resumedOn: null,
  };
  expect(given([], { ...executed, executionSuspension }).when(complete('t1'), housing).then).toMatchObject({
    ok: false,
    error: { kind: 'needs-confirmation' },
  });
});
it('a problem of the execution is not found before the decision', () => {
  const problem = { name: '线路塌方', kind: 'force-majeure', summary: '暴雨塌方' };
  const report = { type: 'reportExecutionProblem', on: '2026-08-10', foundOn: '2026-07-01', ...problem };
  expect(given([], executed).when(report, actorOf('undertaking', '市交通运输局')).then).toMatchObject({
    ok: false,
    error: { kind: 'invalid', field: 'foundOn' },
  });
});
