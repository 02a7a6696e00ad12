import type { Execution } from '../matter-spec';

export const metroFareExecution: Execution = {
  tasks: [
    {
      id: 'fare-table',
      task: '公布逐站票价表并完成系统改造',
      unit: '市交通运输局',
      duty: '牵头，松江轨道运营有限公司实施',
      due: 20,
      done: 18,
    },
    { id: 'counters', task: '落实学生、残疾人现场办理优惠', unit: '市发展改革委', duty: '会同市残联核对名单', due: 30 },
    { id: 'quarterly', task: '按季公布客流、补贴和准点率', unit: '市交通运输局', duty: '每季首月十日前公布', due: 300 },
  ],
  comment: {
    channel: 'phone',
    summary: '职业学校学生在线上办不了五折卡，建议站内可以办理。',
    answer: '三个换乘站已设现场窗口，凭学生证当场办理；线上名单下月补齐。',
  },
  problem: {
    name: '两条线路早高峰客流下降',
    summary: '调价后第三周，2 号线、3 号线早高峰客流比测算低 4.6%，正分析是否转向地面公交。',
  },
  report: { progress: 35, summary: '系统改造完成，旧卡照常使用；优惠办理窗口开到三个站，客流下降已专题报告。' },
};
