import { civilDate, counted } from '@/core/kernel';
import { ifInForce } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { completedOn } from '../../in-force';
import { paraphrased } from '../../provision';

/** Tasks, duties and time limits of the execution are split: each has a unit, a duty and a day after the decision. */
export const executionTasksSplit = checkRule({
  id: 'HLJ/44/tasks',
  ref: 'R143',
  stage: 'execution',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '44', '分解决策执行任务，明确责任单位、职责和时限', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '分解执行任务、责任和时限', en: 'Tasks, duties and time limits are split' },
  reads: ['executionTasks'],
  takenOn: completedOn,
  applies: ifInForce,
  holds: (facts) => {
    const began = completedOn(facts);
    const whole = facts.executionTasks.filter(
      ({ unit, duty, dueOn }) =>
        unit !== null && duty !== null && dueOn !== null && (began === undefined || dueOn >= began),
    ).length;
    const tasks = facts.executionTasks.length;
    return {
      holds: tasks > 0 && whole === tasks,
      values: { tasks, whole },
      counted: { value: whole, unit: 'items', needed: Math.max(1, tasks), bound: 'at-least' },
    };
  },
  met: (v) => ({ zh: `已分解 ${v.tasks} 项任务。`, en: `${counted(v.tasks, 'task')} are split.` }),
  unmet: (v) => ({
    zh: `${v.tasks} 项任务中只有 ${v.whole} 项写明责任单位、职责和决策以后的时限。`,
    en: `Of ${counted(v.tasks, 'task')} ${v.whole} have their unit, duty and a day after the decision.`,
  }),
});
