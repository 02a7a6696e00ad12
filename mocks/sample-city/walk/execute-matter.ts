import { addDays, type CivilDate } from '@/core/kernel';
import type { ActRequest, RoleId } from '@/core/matter';
import type { MatterSpec, Step } from './step';

/** The execution of a published decision so far: its tasks, a comment answered, a problem and the first report. */
export function executeMatter(spec: MatterSpec, published: CivilDate): readonly Step[] {
  const act = (days: number, role: RoleId, unit: string, request: ActRequest): Step => {
    const on = addDays(published, days);
    return { on, role, unit, request: { on, ...request } };
  };
  const task = (id: string, name: string, unit: string, duty: string, days: number) => ({
    id,
    task: name,
    unit,
    duty,
    dueOn: addDays(published, days),
    doneOn: null,
  });
  const [coUnit = spec.leadUnit] = spec.coUnits;
  const informed = '公布执行细则并完成系统改造（示例）';
  return [
    act(3, 'office', '市政府办公厅', {
      type: 'splitExecutionTasks',
      executionTasks: [
        task('rules', informed, spec.leadUnit, '牵头落实（示例）', 20),
        task('relief', '落实困难群体优惠（示例）', coUnit, '配合落实（示例）', 30),
        task('tracking', '跟踪服务质量和客流（示例）', spec.leadUnit, '按季汇总（示例）', 300),
      ],
      trialEndsOn: null,
    }),
    act(12, 'undertaking', spec.leadUnit, {
      type: 'registerExecutionComment',
      channel: 'phone',
      summary: '建议延长换乘优惠时间（示例）。',
    }),
    act(15, 'undertaking', spec.leadUnit, {
      type: 'answerExecutionComment',
      no: 1,
      answer: '已纳入季度评估研究（示例）。',
    }),
    act(18, 'undertaking', spec.leadUnit, { type: 'completeExecutionTask', taskId: 'rules' }),
    act(24, 'undertaking', spec.leadUnit, {
      type: 'reportExecutionProblem',
      name: '部分线路客流下降',
      kind: 'major-change',
      foundOn: addDays(published, 22),
      summary: '两条线路早高峰客流低于预期，正在分析原因（示例）。',
    }),
    act(30, 'undertaking', spec.leadUnit, {
      type: 'reportExecution',
      progress: 35,
      summary: '系统改造完成，优惠政策正在落实（示例）。',
      problemsFound: true,
      commentsReceived: true,
    }),
  ];
}
