import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const decided = {
  proposedOn: '2026-01-05',
  leadUnit: '市发展改革委',
  coUnits: [],
  discussedOn: '2026-07-02',
  publishedOn: '2026-07-10',
  executingUnit: '市交通运输局',
};
const problem = { name: '客流骤降', kind: 'major-change', foundOn: '2026-09-01', summary: '示例' };
const report = {
  type: 'reportExecution',
  on: '2026-10-10',
  progress: 40,
  summary: '按计划推进',
  problemsFound: false,
  commentsReceived: false,
};
const executing = actorOf('undertaking', '市交通运输局');

describe('reportExecution', () => {
  it('adds a report and tells that there were neither problems nor comments', () => {
    const { after } = given([], decided).when(report, executing);
    expect(after.facts).toMatchObject({
      executionReports: [{ on: '2026-10-10', by: '市交通运输局', progress: 40 }],
      executionProblems: [],
      executionComments: [],
    });
  });
  it('keeps the reports before', () => {
    const { after } = given([], {
      ...decided,
      executionReports: [{ on: '2026-08-10', by: '市交通运输局', progress: 10, summary: '示例' }],
    }).when(report, executing);
    expect(after.facts.executionReports).toHaveLength(2);
  });
  it('is held against the report before its own day, not one entered before it', () => {
    const later = { on: '2026-10-20', by: '市交通运输局', progress: 80, summary: '示例' };
    const { then } = given([], { ...decided, executionReports: [later] }).when(report, executing);
    expect(then.ok ? undefined : then.error.field).not.toBe('setbackReason');
    const earlier = { ...later, on: '2026-10-01' };
    expect(given([], { ...decided, executionReports: [earlier] }).when(report, executing).then).toMatchObject({
      error: { kind: 'invalid', field: 'setbackReason' },
    });
  });
  it('is not made after the execution was closed', () => {
    const closed = { ...decided, executionClosedOn: '2026-10-09' };
    expect(given([], closed).when(report, executing).then).toMatchObject({
      error: { kind: 'out-of-order', field: 'on' },
    });
    const { then } = given([], closed).when({ ...report, on: '2026-10-09' }, executing);
    expect(then.ok ? undefined : then.error.kind).not.toBe('out-of-order');
  });
  it('refuses problems that were not reported on their own', () => {
    expect(given([], decided).when({ ...report, problemsFound: true }, executing).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order', rule: 'D713/35.1/problem', field: 'problemsFound' },
    });
    const reported = { ...decided, executionProblems: [{ ...problem, reportedOn: '2026-09-02' }] };
    expect(given([], reported).when({ ...report, problemsFound: true }, executing).then.ok).toBe(true);
  });
  it('refuses “no problem” against what supervision found', () => {
    const found = { ...decided, executionProblems: [{ ...problem, reportedOn: null }] };
    expect(given([], found).when(report, executing).then).toMatchObject({
      ok: false,
      error: { kind: 'invalid', rule: 'D713/35.1/problem' },
    });
  });
  it('refuses comments that were not registered', () => {
    expect(given([], decided).when({ ...report, commentsReceived: true }, executing).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order', rule: 'D713/35.2/comments' },
    });
  });
  it('waits for an executing unit', () => {
    expect(given([], { ...decided, executingUnit: undefined }).when(report).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order' },
    });
  });
  it('belongs to the executing or the undertaking unit', () => {
    expect(given([], decided).when(report, actorOf('undertaking')).then.ok).toBe(true);
    expect(given([], decided).when(report, actorOf('undertaking', '市教育局')).then).toMatchObject({
      ok: false,
      error: { kind: 'not-yours' },
    });
    expect(given([], decided).when(report, actorOf('office', '市政府办公厅')).then).toMatchObject({
      ok: false,
      error: { kind: 'not-yours' },
    });
  });
  it('leaves the acts before the decision to the undertaking unit', () => {
    expect(
      given([], decided).when({ type: 'recordUnitMeeting', on: '2026-10-10', unitMeetingPassed: true }, executing).then,
    ).toMatchObject({ ok: false, error: { kind: 'not-yours' } });
  });
  it.each([
    [-1, false],
    [0, true],
    [100, true],
    [101, false],
  ])('takes a progress of %s: %s', (progress, good) => {
    expect(given([], decided).when({ ...report, progress }, executing).then.ok).toBe(good);
  });
});

describe('reportExecutionProblem', () => {
  const act = { type: 'reportExecutionProblem', on: '2026-09-02', ...problem };
  it('adds the problem with the day it was reported', () => {
    expect(given([], decided).when(act, executing).after.facts.executionProblems).toEqual([
      { ...problem, reportedOn: '2026-09-02' },
    ]);
  });
  it('reports what supervision had found, from the day it was found', () => {
    const registered = given([], decided).when(
      {
        type: 'registerUnreportedProblem',
        on: '2026-08-20',
        name: problem.name,
        kind: problem.kind,
        summary: '督查发现',
      },
      actorOf('supervisor', '市政府督查室'),
    ).after;
    expect(registered.facts.executionProblems?.[0]?.reportedOn).toBeNull();
    const { after } = given([], registered.facts).when(act, executing);
    expect(after.facts.executionProblems).toEqual([{ ...problem, foundOn: '2026-08-20', reportedOn: '2026-09-02' }]);
  });
  it('refuses one found after it is reported, or reported before', () => {
    expect(given([], decided).when({ ...act, foundOn: '2026-09-03' }, executing).then).toMatchObject({
      ok: false,
      error: { kind: 'invalid', field: 'foundOn' },
    });
    const once = { ...decided, executionProblems: [{ ...problem, reportedOn: '2026-09-02' }] };
    expect(given([], once).when(act, executing).then).toMatchObject({ ok: false, error: { kind: 'already-done' } });
    expect(
      given([], once).when(
        {
          type: 'registerUnreportedProblem',
          on: '2026-09-02',
          name: problem.name,
          kind: problem.kind,
          summary: '示例',
        },
        actorOf('supervisor', '市政府督查室'),
      ).then,
    ).toMatchObject({ ok: false, error: { kind: 'already-done' } });
  });
});

describe('comments and tasks', () => {
  const comment = { type: 'registerExecutionComment', on: '2026-09-01', channel: 'phone', summary: '换乘不便' };
  it('numbers comments and answers each once, not before it came', () => {
    const first = given([], decided).when(comment, executing).after;
    const second = given([], first.facts).when(comment, executing).after;
    expect(second.facts.executionComments?.map(({ no }) => no)).toEqual([1, 2]);
    const answer = { type: 'answerExecutionComment', on: '2026-09-03', no: 2, answer: '已增设换乘优惠' };
    const answered = given([], second.facts).when(answer, executing).after;
    expect(answered.facts.executionComments?.map(({ answeredOn }) => answeredOn)).toEqual([null, '2026-09-03']);
    expect(given([], answered.facts).when(answer, executing).then).toMatchObject({
      ok: false,
      error: { kind: 'already-done' },
    });
    expect(given([], second.facts).when({ ...answer, no: 3 }, executing).then).toMatchObject({
      ok: false,
      error: { kind: 'invalid', field: 'no' },
    });
    expect(given([], second.facts).when({ ...answer, on: '2026-08-31' }, executing).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order' },
    });
  });
  it('completes a task that is known and open', () => {
    const task = { task: '公布票价', unit: '市交通运输局', duty: '牵头', dueOn: '2026-08-01', doneOn: null };
    const complete = { type: 'completeExecutionTask', on: '2026-07-30', taskId: '公布票价' };
    const { after } = given([], { ...decided, executionTasks: [task] }).when(complete, executing);
    expect(after.facts.executionTasks?.[0]?.doneOn).toBe('2026-07-30');
    expect(given([], after.facts).when(complete, executing).then).toMatchObject({
      ok: false,
      error: { kind: 'already-done' },
    });
    expect(given([], after.facts).when({ ...complete, taskId: '别的' }, executing).then).toMatchObject({
      ok: false,
      error: { kind: 'invalid', field: 'taskId' },
    });
  });
});
