import { civilDate } from '@/core/kernel';
import { ifInForce } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { gist } from '../../provision';

/** Tasks, duties and time limits of the execution are split: each has a unit, a duty and a day. */
export const tasksOfHlj202144 = checkRule({
  id: 'HLJ/44/tasks',
  ref: 'R143',
  stage: 'execution',
  layer: 'H',
  rests: [gist('HLJ', '44', '分解决策执行任务，明确责任单位、职责和时限')],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  owedBy: 'authority',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '分解执行任务、责任和时限', en: 'Tasks, duties and time limits are split' },
  reads: ['executionTasks'],
  applies: ifInForce,
  holds: ({ executionTasks }) => ({
    holds:
      executionTasks.length > 0 &&
      executionTasks.every(({ unit, duty, dueOn }) => unit !== null && duty !== null && dueOn !== null),
    values: { tasks: executionTasks.length },
  }),
  met: (v) => ({ zh: `已分解 ${v.tasks} 项任务。`, en: `${v.tasks} tasks are split.` }),
  unmet: (v) => ({
    zh: `没有分解任务，或任务缺少责任单位、职责或时限（共 ${v.tasks} 项）。`,
    en: `No tasks, or a task lacks its unit, duty or day (${v.tasks} in all).`,
  }),
});
