import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { toldExecution } from './told-execution';

const today = civilDate('2026-11-23');
const facts = {
  publishedOn: civilDate('2026-10-01'),
  executingUnit: '市城管局',
  executionTasks: [
    {
      task: '设点',
      unit: '市城管局',
      duty: '内部分工',
      dueOn: civilDate('2026-12-01'),
      doneOn: civilDate('2026-11-24'),
    },
  ],
  executionReports: [
    { on: civilDate('2026-11-20'), by: '李某', progress: 40, summary: '内部情况' },
    { on: civilDate('2026-11-10'), by: '李某', progress: 20, summary: '内部情况' },
  ],
};

it('tells tasks and the share last reported, and no word or name of a report', () => {
  const told = toldExecution(facts, today);
  expect(told?.progress).toEqual({ on: '2026-11-20', percent: 40 });
  expect(told?.tasks).toEqual([{ task: '设点', unit: '市城管局', dueOn: '2026-12-01', doneOn: null }]);
  expect(JSON.stringify(told)).not.toMatch(/内部|李某/);
});

it('tells nothing before the decision is published', () => {
  expect(toldExecution({ ...facts, publishedOn: null }, today)).toBeNull();
  expect(toldExecution({ ...facts, publishedOn: civilDate('2026-11-24') }, today)).toBeNull();
});
