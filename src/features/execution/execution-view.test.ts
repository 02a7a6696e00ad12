import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema } from '@/core/law';
import { executionView, taskLight } from './execution-view';

const today = civilDate('2026-11-23');
const view = (facts: object) => executionView(decisionFactsSchema.parse(facts), today);
const day = (text: string | null) => (text === null ? null : civilDate(text));

describe('the light of a task', () => {
  it.each([
    ['2026-11-22', null, 'overdue', 1],
    ['2026-11-23', null, 'due', 0],
    ['2026-11-30', null, 'due', 0],
    ['2026-12-01', null, 'normal', 0],
    [null, null, 'no-limit', 0],
    ['2026-11-01', '2026-11-01', 'done', 0],
    ['2026-11-01', '2026-11-05', 'done-late', 4],
    [null, '2026-11-05', 'done', 0],
  ])('due %s, done %s: %s', (dueOn, doneOn, light, lateDays) =>
    expect(taskLight({ dueOn: day(dueOn), doneOn: day(doneOn) }, today)).toEqual({ light, lateDays }),
  );
});

describe('an execution as it is read', () => {
  it.each([
    [{}, 'not-in-force'],
    [{ publishedOn: '2026-07-10' }, 'no-unit'],
    [{ publishedOn: '2026-07-10', executingUnit: '市交通运输局' }, 'no-tasks'],
    [{ publishedOn: '2026-07-10', executingUnit: '市交通运输局', executionTasks: [] }, 'running'],
    [
      {
        publishedOn: '2026-07-10',
        executionSuspension: { on: '2026-08-01', by: '市长', situation: null, urgency: null, resumedOn: null },
      },
      'suspended',
    ],
    [{ publishedOn: '2026-07-10', executionClosedOn: '2026-10-01' }, 'closed'],
  ])('%j: %s', (facts, standing) => expect(view(facts).standing).toBe(standing));
  it('counts what is done, overdue and unanswered', () => {
    const task = { task: '一', unit: null, duty: null, dueOn: '2026-08-01', doneOn: null };
    const { done, overdue, unanswered, progress } = view({
      publishedOn: '2026-07-10',
      executionTasks: [task, { ...task, task: '二', doneOn: '2026-07-30' }],
      executionReports: [
        { on: '2026-08-01', by: '甲', progress: 10, summary: '一' },
        { on: '2026-09-01', by: '甲', progress: 35, summary: '二' },
      ],
      executionComments: [
        { no: 1, on: '2026-09-01', channel: 'phone', summary: '换乘', answeredOn: null, answer: null },
      ],
    });
    expect({ done, overdue, unanswered, progress }).toEqual({ done: 1, overdue: 1, unanswered: 1, progress: 35 });
    expect(view({}).progress).toBeNull();
  });
});
