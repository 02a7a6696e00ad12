import type { MatterSpec } from '../matter-spec';
import { heatingPriceAnalysis } from './heating-price-analysis';

const costs = { kind: 'document', told: '市财政局供热补贴测算表' } as const;
const burden = { kind: 'document', told: '困难家庭入户问卷汇总，1,204 户' } as const;
const warmth = { kind: 'experts', told: '热能、计量两位专家依抽测数据评分' } as const;
const effort = { kind: 'estimate', told: '承办单位与三个部门会商估计' } as const;
const sources = [costs, burden, warmth, effort];

export const heatingPriceOptions: NonNullable<MatterSpec['options']> = {
  criteria: [
    {
      name: '财政年度支出',
      unit: '亿元',
      direction: 'down',
      worst: 6,
      best: 0,
      weight: 0.3,
      branch: '公共财政与实施',
      limit: 6,
    },
    { name: '困难家庭可承受度', unit: '分', direction: 'up', worst: 0, best: 100, weight: 0.3, branch: '居民生活' },
    { name: '室温达标保障', unit: '分', direction: 'up', worst: 0, best: 100, weight: 0.25, branch: '居民生活' },
    { name: '推行难度', unit: '分', direction: 'down', worst: 100, best: 0, weight: 0.15, branch: '公共财政与实施' },
  ],
  list: [
    {
      name: '方案甲：一次到位',
      summary: '当年上调 4.80 元，困难家庭每户定额补贴 200 元。',
      scores: [1.1, 38, 82, 55],
      sources,
      ranges: [{ low: 0.9, high: 1.4 }, { low: 30, high: 45 }, null, null],
    },
    {
      name: '方案乙：两步到位',
      summary: '分两个采暖期各上调 2.40 元，低保家庭全额补贴。',
      scores: [1.9, 61, 77, 40],
      sources,
      ranges: [{ low: 1.6, high: 2.3 }, { low: 55, high: 66 }, null, null],
    },
    {
      name: '方案丙：两步到位、补贴先行',
      summary: '分两步上调，低保家庭全额、低收入家庭半额补贴，补贴先到账后缴费。',
      scores: [2.3, 74, 76, 42],
      sources,
      ranges: [{ low: 2, high: 2.9 }, { low: 66, high: 80 }, null, { low: 35, high: 50 }],
    },
    {
      name: '方案丁：维持现价',
      summary: '价格不动，企业亏损由财政全额补贴。',
      scores: [5.6, 88, 41, 30],
      sources,
      ranges: [{ low: 5, high: 6 }, null, { low: 35, high: 48 }, null],
    },
  ],
  weighting: { method: 'direct', by: '市发展改革委会同市住建局、市财政局、市民政局' },
  affected: {
    unit: '元/户·年',
    groups: [
      { name: '低保家庭', people: 62_000, effects: [-80, 0, 0, 0] },
      { name: '低收入家庭', people: 118_000, effects: [-188, -144, -72, 0] },
      { name: '一般居民', people: 4_100_000, effects: [-388, -194, -194, 0] },
    ],
  },
  frozen: heatingPriceAnalysis,
  preferred: '方案丙：两步到位、补贴先行',
  because: '困难家庭净增支最少而财政可以承受；与方案乙差距不大，取舍主要看如何看待困难家庭的负担。',
};
